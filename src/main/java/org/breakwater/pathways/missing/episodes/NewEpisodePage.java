package org.breakwater.pathways.missing.episodes;

import java.util.Arrays;
import java.util.List;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.LegalStatus.ProtectionPlan;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** A child who is reported missing. */
public record NewEpisodePage(NewEpisodeForm form, List<Problem> problems) implements Page {

    public List<Choice> categories() {
        return List.of(
                Choice.of(EpisodeCategory.MISSING, EpisodeCategory.MISSING.inWords())
                        .hint("The child’s whereabouts cannot be established"),
                Choice.of(EpisodeCategory.AWAY, EpisodeCategory.AWAY.inWords())
                        .hint("A looked-after child whose whereabouts are known, but who is not at their placement or"
                                + " where they should be, and the carer has concerns"));
    }

    public List<Choice> places() {
        return Arrays.stream(MissingFrom.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> plans() {
        return Arrays.stream(ProtectionPlan.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> lookedAfter() {
        return Arrays.stream(LookedAfter.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
