package org.breakwater.casework.transfers;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.casework.transfers.TransferRow.Direction;
import org.breakwater.web.govuk.Choice;

/** A transfer to record, in either direction. */
public record NewTransferPage(Case theCase, TransferForm form, Rejection snag) implements CaseScreen {

    public List<Choice> directions() {
        return List.of(
                Choice.of(Direction.OUT, Direction.OUT.inWords())
                        .hint("The case stays open, with its deadlines, until the other council confirms receipt."),
                Choice.of(Direction.IN, Direction.IN.inWords())
                        .hint("The case came from there. Record when you have confirmed receipt to them."));
    }
}
