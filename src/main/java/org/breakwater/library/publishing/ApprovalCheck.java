package org.breakwater.library.publishing;

import java.util.List;
import java.util.Optional;
import org.breakwater.library.FrontMatter;
import org.breakwater.library.texts.TextApprovalRow;

/**
 * Whether a version has the required approvals: of someone other than its author, and, if the text says
 * {@code approved-by: this; that}, of someone on behalf of each of these groups.
 */
public final class ApprovalCheck {

    private ApprovalCheck() {}

    /** What is still missing, in a sentence; empty if it may be published. */
    public static Optional<String> missing(FrontMatter frontMatter, List<TextApprovalRow> approvals) {
        if (approvals.isEmpty()) {
            return Optional.of("No one has approved this version yet. Ask a colleague");
        }
        var missing = frontMatter.parts("approved-by").stream()
                .filter(body -> approvals.stream().noneMatch(one -> one.body().equalsIgnoreCase(body)))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Still to be approved by " + String.join(" and ", missing));
    }
}
