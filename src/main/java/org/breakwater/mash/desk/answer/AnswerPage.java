package org.breakwater.mash.desk.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.AnswerRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Move;
import org.breakwater.mash.model.OutstandingItem;
import org.breakwater.mash.model.ReachRuleRow;

/**
 * Telling who told us, and closing.
 *
 * @param newsHeld whether no mail goes to who told us, because a rule forbids it
 * @param outstanding everything that is owed on the contact
 */
public record AnswerPage(
        ContactRow contact,
        Optional<AnswerRow> answer,
        List<ReachRuleRow> rules,
        boolean newsHeld,
        List<OutstandingItem> outstanding,
        Instant now,
        AnswerForm form,
        ClosingForm closing,
        Snag snag)
        implements ContactScreen {

    public boolean canTell() {
        return answer.filter(a -> a.isApproved() && !a.isGiven()).isPresent();
    }

    /** Of those that the reader may not see, one sentence says it once. */
    public List<String> rulesInWords() {
        return rules.stream().map(ReachRuleRow::said).distinct().toList();
    }

    /** Two people look before anyone is told. */
    public boolean needsTwo() {
        return rules.stream().anyMatch(ReachRuleRow::highRisk);
    }

    public boolean canClose() {
        return contact.allows(new Move.Close());
    }

    /** What must end before it can be closed. */
    public boolean isHeldOpen() {
        return outstanding.stream().anyMatch(OutstandingItem::blocks);
    }

    public boolean nobodyTold() {
        return contact.isFromProfessional() && !answer.map(AnswerRow::isGiven).orElse(false);
    }
}
