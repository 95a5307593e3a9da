package org.breakwater.casework.decisions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one person or thing in a record, as its author proposes it. What a kind of casework says beside it
 * is kept by that kind.
 *
 * @param about the child, or whom or what else it is about, in this record
 * @param outcomes codes of what happens next; several may apply
 * @param supersedes the decision that this one replaces, or null
 */
public record DecisionProposal(
        UUID about,
        List<String> outcomes,
        String rationale,
        @Nullable UUID supersedes) {

    @Override
    public String toString() {
        return "DecisionProposal[" + about + ", " + outcomes + ", …]";
    }
}
