package org.breakwater.library;

import java.util.List;
import java.util.Optional;

/**
 * Whether enough people have approved a version: somebody other than its author, and, where the text itself says
 * {@code approved-by: this; that}, somebody on behalf of each of these bodies.
 */
public final class Approved {

    private Approved() {}

    /** What is still missing, in a sentence; empty when it may be published. */
    public static Optional<String> missing(Front front, List<ApprovalRow> approvals) {
        if (approvals.isEmpty()) {
            return Optional.of("No one has approved this version yet. Ask a colleague");
        }
        var missing = front.parts("approved-by").stream()
                .filter(body -> approvals.stream().noneMatch(one -> one.body().equalsIgnoreCase(body)))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Still to be approved by " + String.join(" and ", missing));
    }
}
