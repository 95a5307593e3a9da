package org.breakwater.pathways.missing.episodes;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.lifecycle.EpisodeStep;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate.Update;
import org.breakwater.web.govuk.Choice;

/** Something to record beside the steps of an episode. @param coordinates whether the reader is the coordinator */
public record EpisodeUpdatePage(
        PathwayCase<EpisodeStep> theCase, boolean coordinates, EpisodeUpdateForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> updates() {
        return Arrays.stream(Update.values())
                .filter(this::isOffered)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    private boolean isOffered(Update update) {
        return switch (update) {
            case PLACING_AUTHORITY_TOLD -> coordinates;
            case PARENTS_TOLD, SOCIAL_WORKER_TOLD -> true;
            case LOST_AGAIN -> coordinates && theCase.step() == EpisodeStep.LOCATED;
            case FOUND_IN_ERROR -> coordinates && theCase.step() == EpisodeStep.FOUND;
            case OTHER -> true;
        };
    }
}
