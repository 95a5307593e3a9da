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
 * Telling who told us, and closing.
 *
 * @param newsHeld whether no mail goes to who told us, because a rule forbids it
 * @param outstanding everything that is owed on the contact
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

    /** Of those that the reader may not see, one sentence says it once. */
    public List<String> rulesInWords() {
        return rules.stream().map(SafeContactRuleRow::said).distinct().toList();
    }

    /** Two people look before anyone is told. */
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
