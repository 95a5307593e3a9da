package org.breakwater.casework.decisions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one subject in a record, as its author proposes it. Additional data of a kind of case is stored by
 * that kind.
 *
 * @param about the child, or other subject, in this record
 * @param outcomes codes of the outcomes; several may apply
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
