package org.breakwater.pathways.missing.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.missing.records.InterviewRow.Result;
import org.breakwater.pathways.missing.records.developments.CorrectionRow;
import org.breakwater.pathways.missing.records.developments.DeathRow;
import org.breakwater.pathways.missing.records.developments.LocatedRow;
import org.breakwater.pathways.missing.records.developments.ToldRow;
import org.breakwater.time.Calendars;

/**
 * All that is recorded of an episode, each list with the latest first.
 *
 * @param death empty unless the child was found dead
 * @param others other episodes of the same child, as far as the actor sees them
 */
public record EpisodeRecord(
        MissingRow now,
        List<RiskGradingRow> gradings,
        List<PoliceCheckRow> policeChecks,
        List<InterviewOfferRow> offers,
        List<InterviewRow> interviews,
        List<EpisodeClosureRow> closures,
        List<OtherEpisodeRow> others,
        List<LocatedRow> located,
        List<ToldRow> told,
        Optional<DeathRow> death,
        List<CorrectionRow> corrections) {

    /** What a correction changed, as it was before. */
    public List<String> was(CorrectionRow corrected) {
        var place = corrections.indexOf(corrected);
        return corrected.was(
                place == 0 ? now.facts() : corrections.get(place - 1).facts());
    }

    public Optional<InterviewRow> interview() {
        return interviews.stream().findFirst();
    }

    public boolean isInterviewed() {
        return interviews.stream().anyMatch(one -> one.result() == Result.DONE);
    }

    /** Nothing is recorded of the prevention interview by the police, not even why it was not held. */
    public boolean lacksThePreventionInterview() {
        return policeChecks.isEmpty() && death.isEmpty();
    }

    /** The day that repeats are counted on: of the return, or of the report while the child is missing. */
    public LocalDate countedOn() {
        return LocalDate.ofInstant(now.foundAt() == null ? now.reportedAt() : now.foundAt(), Calendars.LONDON);
    }

    /** The other episodes that one interview can cover too. */
    public List<OtherEpisodeRow> coverable() {
        return others.stream().filter(OtherEpisodeRow::canBeCovered).toList();
    }
}
