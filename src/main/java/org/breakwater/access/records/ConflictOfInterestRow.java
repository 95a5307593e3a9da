package org.breakwater.access.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A current or ended exclusion from a record. */
public record ConflictOfInterestRow(
        UUID id,
        String accountId,
        String accountName,
        String reason,
        String addedByName,
        Instant addedAt,
        @Nullable String liftedByName,
        @Nullable Instant liftedAt,
        @Nullable String liftedWhy) {

    static final String OF_RECORD = """
            select id, account_id, account_name, reason, added_by_name, added_at, lifted_by_name, lifted_at, lifted_why
            from access.staff_exclusion where record_id = :record order by added_at, id limit 100""";

    /** The excluded account. */
    public UUID account() {
        return UUID.fromString(accountId.substring("account:".length()));
    }

    /** Excluded by their name alone, without anyone who decided it. */
    public boolean isAutomatic() {
        return addedByName.equals("Automatically");
    }

    public boolean isKeptOut() {
        return liftedAt == null;
    }

    @Override
    public String toString() {
        return "ConflictOfInterestRow[" + id + "]";
    }
}
