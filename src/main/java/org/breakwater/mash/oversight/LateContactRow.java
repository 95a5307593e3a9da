package org.breakwater.mash.oversight;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.clocks.ShownDeadline;
import org.jspecify.annotations.Nullable;

/**
 * An open contact past its deadline.
 *
 * @param child the first child’s name, or how they were described; empty while neither is known
 * @param rule of the deadline that is late: the one that matters first or, where that is not late, feedback
 */
public record LateContactRow(
        UUID id, String reference, String child, @Nullable String rule, Instant dueAt, String allocatedTo) {

    static final String LATE = """
            select c.id, c.reference,
                coalesce((select coalesce(nullif(p.name, ''), left(p.described, 60)) from people.person p
                    where p.record_id = c.id and p.part = 'CHILD' order by p.place limit 1), '') as child,
                case when c.due_at < :now then c.due_for else 'referrer-told' end as rule,
                case when c.due_at < :now then c.due_at else c.feedback_due_at end as due_at,
                coalesce((select a.name from mash.allocation a where a.contact_id = c.id and a.ended_at is null), '')
                    as allocated_to
            from mash.contact c where least(c.due_at, c.feedback_due_at) < :now and c.stage <> 'CLOSED'
            order by due_at, c.id limit 50""";

    /** What should be done by then, such as "Decision". */
    public String deadline() {
        return ShownDeadline.of(rule, dueAt).map(ShownDeadline::inWords).orElseThrow();
    }

    @Override
    public String toString() {
        return "LateContactRow[" + id + ", …]";
    }
}
