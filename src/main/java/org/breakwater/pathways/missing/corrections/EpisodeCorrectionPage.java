package org.breakwater.pathways.missing.corrections;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.web.govuk.Choice;

/** What is recorded of an episode, to correct. */
public record EpisodeCorrectionPage(Case theCase, EpisodeRecord record, EpisodeCorrectionForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> categories() {
        return Arrays.stream(EpisodeCategory.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public boolean asksForTheReturn() {
        return EpisodeCorrectionForm.asksForTheReturn(record);
    }
}
