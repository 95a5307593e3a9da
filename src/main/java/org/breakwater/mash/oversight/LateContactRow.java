package org.breakwater.mash.oversight;

import java.time.Instant;
import java.util.UUID;

/**
 * An open contact past its deadline.
 *
 * @param child the first child’s name, or how they were described; empty if neither is known
 * @param deadline what should be done by then; empty if no clock of its own says so
 */
public record LateContactRow(
        UUID id, String reference, String child, String deadline, Instant dueAt, String allocatedTo) {

    static final String LATE = """
            select c.id, c.reference,
                coalesce((select coalesce(nullif(p.name, ''), left(p.described, 60)) from people.person p
                    where p.record_id = c.id and p.part = 'CHILD' order by p.place limit 1), '') as child,
                coalesce((select k.name from casework.clock k
                    where k.record_id = c.id and k.subject = c.id and k.ended_at is null and k.due_at = c.due_at
                    order by k.name limit 1), '') as deadline,
                c.due_at,
                coalesce((select a.name from mash.allocation a where a.contact_id = c.id and a.ended_at is null), '')
                    as allocated_to
            from mash.contact c where c.due_at < :now and c.stage <> 'CLOSED' order by c.due_at, c.id limit 50""";

    @Override
    public String toString() {
        return "LateContactRow[" + id + ", …]";
    }
}
