package org.breakwater.mash.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;

/**
 * Feedback to the referrer, and closure.
 *
 * @param newsHeld whether mail to the referrer is held back, because a safe contact rule forbids it
 * @param outstanding everything that is outstanding on the contact
 */
public record FeedbackPage(
        ContactRow contact,
        Optional<FeedbackRow> answer,
        List<SafeContactRuleRow> rules,
        boolean newsHeld,
        List<OutstandingItem> outstanding,
        Instant now,
        FeedbackForm form,
        ClosureForm closing,
        Rejection snag)
        implements ContactScreen {

    public boolean canTell() {
        return answer.filter(a -> a.isApproved() && !a.isGiven()).isPresent();
    }

    /** Items that the reader may not see are covered by one sentence. */
    public List<String> rulesInWords() {
        return rules.stream().map(SafeContactRuleRow::said).distinct().toList();
    }

    /** Two people check before anyone is told. */
    public boolean needsTwo() {
        return rules.stream().anyMatch(SafeContactRuleRow::highRisk);
    }

    public boolean canClose() {
        return contact.allows(new Transition.Close());
    }

    /** What must end before it can be closed. */
    public boolean isHeldOpen() {
        return outstanding.stream().anyMatch(OutstandingItem::blocks);
    }

    public boolean nobodyTold() {
        return contact.isFromProfessional() && !answer.map(FeedbackRow::isGiven).orElse(false);
    }
}
