package org.breakwater.pathways.privatefostering.arrangements;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.web.govuk.Choice;

/** An arrangement to end, with how. */
public record EndingPage(Case theCase, EndingForm form, Rejection snag) implements CaseScreen {

    public List<Choice> endings() {
        return Arrays.stream(Ending.values())
                .filter(one -> one != Ending.NOT_PRIVATE_FOSTERING)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
