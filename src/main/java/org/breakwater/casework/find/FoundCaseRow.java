package org.breakwater.casework.find;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in which someone was found, or that has the reference.
 *
 * @param allocatedTo empty while it is allocated to no one
 */
public record FoundCaseRow(
        UUID id,
        String kind,
        String reference,
        String stage,
        boolean closed,
        Instant receivedAt,
        @Nullable Instant dueAt,
        String allocatedTo) {

    private static final String COLUMNS = """
            select c.id, c.kind, c.reference, c.stage, c.closed, c.received_at, c.due_at,
                coalesce((select a.name from mash.allocation a where a.contact_id = c.id and a.ended_at is null), '')
                    as allocated_to
            from casework.any_case c
            """;

    static final String OF_RECORDS = COLUMNS + "where c.id = any(cast(:ids as uuid[])) limit 100";

    static final String BY_REFERENCE = COLUMNS + "where c.reference = :reference limit 2";

    @Override
    public String toString() {
        return "FoundCaseRow[" + id + "]";
    }
}
