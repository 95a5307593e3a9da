package org.breakwater.pathways.missing.episodes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.pathways.missing.lifecycle.EpisodePatterns;
import org.breakwater.pathways.missing.lifecycle.EpisodePatterns.Trigger;
import org.breakwater.pathways.missing.lifecycle.EpisodeStep;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.OtherEpisodeRow;
import org.breakwater.pathways.missing.records.developments.LocatedRow;
import org.breakwater.pathways.missing.referrals.EpisodeReferralsMade;
import org.breakwater.time.EnglishTimes;

/**
 * One episode.
 *
 * @param clocks its deadlines, with the sentences that explain them
 */
public record EpisodePage(
        PathwayCase<EpisodeStep> theCase,
        EpisodeRecord record,
        EpisodeReferralsMade referrals,
        List<ClockRow> clocks,
        Instant now)
        implements CaseScreen {

    /** The deadlines that are running, the earliest first. */
    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }

    public boolean isMissing() {
        return theCase.step() == EpisodeStep.MISSING || theCase.step() == EpisodeStep.LOCATED;
    }

    /** Such as "1 day 3 hours". */
    public String missingFor() {
        return EnglishTimes.duration(record.now().missingFor(now));
    }

    /** Where the child is, if that is known and they are not back. */
    public Optional<LocatedRow> located() {
        return theCase.step() == EpisodeStep.LOCATED ? record.located().stream().findFirst() : Optional.empty();
    }

    /** What asks for a meeting, as sentences; nothing when the child has died. */
    public List<String> asking() {
        if (record.death().isPresent()) {
            return List.of();
        }
        return isMissing() ? EpisodePatterns.repeats(record) : EpisodePatterns.asking(record, now);
    }

    /** What must be done at once while the child is missing. */
    public List<Trigger> triggers() {
        return isMissing() ? EpisodePatterns.triggers(record, now) : List.of();
    }

    /** Other episodes in which the child is missing at the same time: likely one is recorded twice. */
    public List<OtherEpisodeRow> alsoMissing() {
        return isMissing()
                ? record.others().stream().filter(OtherEpisodeRow::isMissing).toList()
                : List.of();
    }

    /** The child is back, and nothing is recorded of the police speaking to them. */
    public boolean lacksThePreventionInterview() {
        return !isMissing() && record.lacksThePreventionInterview();
    }

    public String history() {
        return EpisodePatterns.history(record);
    }
}
