package org.breakwater.casework.transfers;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.casework.transfers.TransferRow.Answer;
import org.breakwater.web.govuk.Choice;

/** The transfers of a case, and the answer to the one that has none yet. */
public record TransfersPage(Case theCase, List<TransferRow> transfers, TransferAnswerForm answer, Rejection snag)
        implements CaseScreen {

    public Optional<TransferRow> open() {
        return transfers.stream().filter(TransferRow::isOpen).findFirst();
    }

    public List<Choice> answers(TransferRow transfer) {
        return List.of(
                Choice.of(Answer.CONFIRMED, Answer.CONFIRMED.inWords())
                        .hint(
                                transfer.isOut()
                                        ? "They have taken the case over. It is closed here, and can be reopened."
                                        : "You have taken the case over, and told them."),
                Choice.of(Answer.NOT_ACCEPTED, Answer.NOT_ACCEPTED.inWords())
                        .hint(transfer.isOut() ? "The case stays with you." : "The case stays with them."));
    }
}
