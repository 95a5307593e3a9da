package org.breakwater.casework.decisions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one child, as its author proposes it.
 *
 * @param about the child in this record
 * @param outcomes codes of what happens next; several may apply
 * @param level of need, 1 to 4
 * @param familyWords by whom the family was or will be told, or why telling them is unsafe
 * @param supersedes the decision that this one replaces, or null
 */
public record DecisionProposal(
        UUID about,
        List<String> outcomes,
        int level,
        String rationale,
        FamilyTold familyTold,
        String familyWords,
        @Nullable UUID supersedes) {

    public enum FamilyTold {
        TOLD("The family has been told"),
        WILL_BE_TOLD("The family will be told"),
        UNSAFE("Telling the family is not safe");

        private final String inWords;

        FamilyTold(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    @Override
    public String toString() {
        return "DecisionProposal[" + about + ", " + outcomes + ", …]";
    }
}
