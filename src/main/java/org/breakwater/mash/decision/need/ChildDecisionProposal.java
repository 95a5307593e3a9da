package org.breakwater.mash.decision.need;

import java.util.List;
import java.util.UUID;
import org.breakwater.casework.decisions.DecisionProposal;
import org.breakwater.casework.decisions.FamilyTold;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one child, as a screener proposes it.
 *
 * @param about the child in this contact
 * @param outcomes codes of the outcomes; several may apply
 * @param level of need, 1 to 4
 * @param primaryNeed the code of the primary need, or empty if no referral is accepted
 * @param familyWords by whom the family was or will be told, or why telling them is unsafe
 * @param supersedes the decision that this one replaces, or null
 */
public record ChildDecisionProposal(
        UUID about,
        List<String> outcomes,
        int level,
        String primaryNeed,
        String rationale,
        FamilyTold familyTold,
        String familyWords,
        @Nullable UUID supersedes) {

    /** The same with the primary need, which is a separate question. */
    public ChildDecisionProposal needing(String code) {
        return new ChildDecisionProposal(about, outcomes, level, code, rationale, familyTold, familyWords, supersedes);
    }

    /** The part that every decision has. */
    public DecisionProposal decision() {
        return new DecisionProposal(about, outcomes, rationale, supersedes);
    }

    @Override
    public String toString() {
        return "ChildDecisionProposal[" + about + ", " + outcomes + ", …]";
    }
}
