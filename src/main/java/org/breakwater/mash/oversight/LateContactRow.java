package org.breakwater.mash.oversight;

import java.time.Instant;
import java.util.UUID;

/** An open contact past its deadline. */
public record LateContactRow(UUID id, String reference, Instant dueAt, String allocatedTo) {

    static final String LATE = """
            select c.id, c.reference, c.due_at,
                coalesce((select a.name from mash.allocation a where a.contact_id = c.id and a.ended_at is null), '')
                    as allocated_to
            from mash.contact c where c.due_at < :now and c.stage <> 'CLOSED' order by c.due_at, c.id limit 50""";
}
