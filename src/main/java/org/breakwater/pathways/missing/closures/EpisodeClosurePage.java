package org.breakwater.pathways.missing.closures;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.web.govuk.Choice;

/** An episode to close. @param asking what asks for a meeting, as sentences */
public record EpisodeClosurePage(Case theCase, List<String> asking, EpisodeClosureForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.TRANSFERRED)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
