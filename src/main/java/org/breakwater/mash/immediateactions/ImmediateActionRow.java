package org.breakwater.mash.immediateactions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something done at once to protect a child, and who approved it afterwards. */
public record ImmediateActionRow(
        UUID id,
        String what,
        Instant actedAt,
        String actedBy,
        String actedByName,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt) {

    static final String OF_CONTACT = """
            select id, what, acted_at, acted_by, acted_by_name, approved_by_name, approved_at
            from mash.protection where contact_id = :id order by acted_at, id limit 50""";

    public boolean isApproved() {
        return approvedAt != null;
    }

    @Override
    public String toString() {
        return "ImmediateActionRow[" + id + ", …]";
    }
}
