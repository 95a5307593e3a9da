package org.breakwater.pathways.privatefostering.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.casework.clocks.ShownDeadline;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of arrangements.
 *
 * @param allocatedTo the name of the person it is allocated to; null if none
 * @param dueFor what must be done next, as its clock says it
 */
public record ArrangementRow(
        UUID id,
        String reference,
        String child,
        String stage,
        @Nullable String allocatedTo,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable String dueFor,
        @Nullable Instant endedAt) {

    public static final int PAGE = 25;

    static final String OPEN = """
            select c.record_id as id, c.reference,
                (select n.child_name from pathways.private_fostering_notification n
                    where n.record_id = c.record_id order by n.id desc limit 1) as child,
                c.stage, l.name as allocated_to, c.opened_at, c.due_at,
                (select k.name from casework.clock k
                    where k.record_id = c.record_id and k.ended_at is null and k.due_at = c.due_at limit 1) as due_for,
                c.ended_at
            from casework.pathway_case c
            """ + AllocationFilter.JOIN + """
            where c.pathway = 'private-fostering' and c.ended_at is null
            """ + AllocationFilter.LETS_THROUGH + """
            order by c.due_at nulls last, c.record_id limit 25 offset :skip""";

    static final String ENDED = """
            select c.record_id as id, c.reference,
                (select n.child_name from pathways.private_fostering_notification n
                    where n.record_id = c.record_id order by n.id desc limit 1) as child,
                c.stage, l.name as allocated_to, c.opened_at,
                cast(null as timestamptz) as due_at, cast(null as text) as due_for, c.ended_at
            from casework.pathway_case c
            """ + AllocationFilter.JOIN + """
            where c.pathway = 'private-fostering' and c.ended_at is not null
            """ + AllocationFilter.LETS_THROUGH + """
            order by c.ended_at desc, c.record_id limit 25 offset :skip""";

    public Optional<ShownDeadline> deadline() {
        return dueAt == null
                ? Optional.empty()
                : Optional.of(new ShownDeadline("", dueFor == null ? "deadline" : dueFor, dueAt));
    }

    @Override
    public String toString() {
        return "ArrangementRow[" + id + "]";
    }
}
