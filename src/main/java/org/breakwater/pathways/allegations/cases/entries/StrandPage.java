package org.breakwater.pathways.allegations.cases.entries;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.records.StrandRow.State;
import org.breakwater.pathways.allegations.records.StrandRow.Strand;
import org.breakwater.web.govuk.Choice;

/** The state of a strand to record. */
public record StrandPage(Case theCase, StrandForm form, Rejection snag) implements CaseScreen {

    public List<Choice> strands() {
        return Arrays.stream(Strand.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> states() {
        return Arrays.stream(State.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
