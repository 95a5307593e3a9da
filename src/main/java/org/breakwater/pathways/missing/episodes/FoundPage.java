package org.breakwater.pathways.missing.episodes;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.ChildReturn.HarmFound;
import org.breakwater.web.govuk.Choice;

/** A child who was found, or came back. */
public record FoundPage(Case theCase, FoundForm form, Rejection snag) implements CaseScreen {

    public List<Choice> ways() {
        return Arrays.stream(FoundHow.values())
                .filter(one -> one != FoundHow.DECEASED)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> harm() {
        return Arrays.stream(HarmFound.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
