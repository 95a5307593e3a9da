package org.breakwater.casework.allocation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has a case, or had it. */
public record AllocationRow(
        UUID accountId,
        String name,
        String givenByName,
        Instant givenAt,
        @Nullable Instant endedAt) {

    static final String OF_CONTACT = """
            select account_id, name, given_by_name, given_at, ended_at
            from mash.allocation where contact_id = :id order by given_at desc, id desc limit 100""";

    public boolean hasIt() {
        return endedAt == null;
    }
}
