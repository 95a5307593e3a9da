package org.breakwater.access.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An emergency access to a restricted record, and its review by another person. */
public record EmergencyAccessRow(
        UUID id,
        UUID recordId,
        String accountId,
        String accountName,
        String reason,
        Instant brokenAt,
        Instant until,
        @Nullable String reviewedByName,
        @Nullable Instant reviewedAt,
        @Nullable Boolean wasRight,
        @Nullable String review) {

    private static final String COLUMNS = """
            select id, record_id, account_id, account_name, reason, broken_at, until, reviewed_by_name, reviewed_at,
                was_right, review
            from access.emergency_access
            """;

    static final String LATEST = COLUMNS + "order by reviewed_at is not null, broken_at desc limit 50";

    static final String BY_ID = COLUMNS + "where id = :id";

    public boolean isReviewed() {
        return reviewedAt != null;
    }

    @Override
    public String toString() {
        return "EmergencyAccessRow[" + id + "]";
    }
}
