package org.breakwater.mash.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.history.patterns.VisiblePattern;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.casework.uncheckedmatches.UncheckedMatch;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.reasoning.ContactReasoning;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.ScreeningRow;
import org.breakwater.web.govuk.Choice;

/**
 * Decisions that a manager is asked to approve.
 *
 * @param screened the last screening
 * @param discussion what is missing of a strategy discussion before they are approved; empty where nothing is
 * @param warnings what to notice; none of it stands in the way
 * @param toCheck matches with a warning that must be confirmed or dismissed before a team is handed a child
 * @param next what else waits for this person's approval
 * @param before what they said of the contact from which they came here; empty when they did not
 * @param whyNot why this person may not approve them, or the empty string
 */
public record ApprovalPage(
        ContactRow contact,
        List<ChildAndDecision> children,
        Optional<FeedbackRow> answer,
        List<InformationConsidered> known,
        List<VisiblePattern> patterns,
        ContactReasoning reasoned,
        Optional<ScreeningRow> screened,
        String whyNot,
        String discussion,
        List<String> warnings,
        List<UncheckedMatch> toCheck,
        Optional<NextApproval.Next> next,
        String before,
        ApprovalForm form,
        Rejection snag)
        implements ContactScreen {

    /** The rating of this child, where the children are not all rated the same; else empty. */
    public String ratingOf(UUID child) {
        return screened.map(row -> row.ratingInWords(child)).orElse("");
    }

    public List<Choice> verdicts() {
        return List.of(
                Choice.of(ApprovalForm.Verdict.APPROVE, "Approve"),
                Choice.of(ApprovalForm.Verdict.SEND_BACK, "Return for changes"));
    }
}
