package org.breakwater.mash.desk.approval;

import java.util.List;
import java.util.Optional;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.analysis.Reasoned;
import org.breakwater.mash.desk.asks.AgenciesSay;
import org.breakwater.mash.model.AnswerRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Deciding;
import org.breakwater.mash.model.PatternSeen;
import org.breakwater.web.govuk.Choice;

/**
 * Decisions that a manager is asked to approve.
 *
 * @param whyNot why this person may not approve them, or the empty string
 */
public record ApprovalPage(
        ContactRow contact,
        List<Deciding.ForChild> children,
        Optional<AnswerRow> answer,
        AgenciesSay say,
        List<PatternSeen> patterns,
        Reasoned reasoned,
        String whyNot,
        ApprovalForm form,
        Snag snag)
        implements ContactScreen {

    public List<Choice> verdicts() {
        return List.of(
                Choice.of(ApprovalForm.Verdict.APPROVE, "Approve"),
                Choice.of(ApprovalForm.Verdict.SEND_BACK, "Return for changes"));
    }
}
