package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.casework.clocks.ShownDeadline;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of allegations cases.
 *
 * @param allocatedTo the name of the person it is allocated to; null if none
 * @param dueFor what must be done next, as its clock says it
 */
public record AllegationsCaseRow(
        UUID id,
        String reference,
        String subject,
        String role,
        String employer,
        String stage,
        @Nullable String allocatedTo,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable String dueFor,
        @Nullable Instant endedAt) {

    public static final int PAGE = 25;

    static final String OPEN = """
            select c.record_id as id, c.reference, n.name as subject, n.roles as role, n.employers as employer,
                c.stage, c.allocated_to, c.opened_at, c.due_at,
                (select k.name from casework.clock k
                    where k.record_id = c.record_id and k.ended_at is null and k.due_at = c.due_at limit 1) as due_for,
                c.ended_at
            from (select c.record_id, c.reference, c.step, c.stage, l.name as allocated_to,
                    c.opened_at, c.due_at, c.ended_at
                from casework.pathway_case c
            """ + AllocationFilter.JOIN + """
                where c.pathway = 'allegation' and c.ended_at is null
            """ + AllocationFilter.LETS_THROUGH + """
                order by c.step = 'REFERRED' desc, c.due_at nulls last, c.record_id limit 25 offset :skip) c
                join lateral (select l.name, l.roles, l.employers from pathways.allegation_subject l
                    where l.record_id = c.record_id order by l.id desc limit 1) n on true
            order by c.step = 'REFERRED' desc, c.due_at nulls last, c.record_id""";

    static final String CLOSED = """
            select c.record_id as id, c.reference, n.name as subject, n.roles as role, n.employers as employer,
                c.stage, c.allocated_to, c.opened_at,
                cast(null as timestamptz) as due_at, cast(null as text) as due_for, c.ended_at
            from (select c.record_id, c.reference, c.step, c.stage, l.name as allocated_to,
                    c.opened_at, c.due_at, c.ended_at
                from casework.pathway_case c
            """ + AllocationFilter.JOIN + """
                where c.pathway = 'allegation' and c.ended_at is not null
            """ + AllocationFilter.LETS_THROUGH + """
                order by c.ended_at desc, c.record_id limit 25 offset :skip) c
                join lateral (select l.name, l.roles, l.employers from pathways.allegation_subject l
                    where l.record_id = c.record_id order by l.id desc limit 1) n on true
            order by c.ended_at desc, c.record_id""";

    public Optional<ShownDeadline> deadline() {
        return dueAt == null
                ? Optional.empty()
                : Optional.of(new ShownDeadline("", dueFor == null ? "deadline" : dueFor, dueAt));
    }

    /** Such as "Teacher, Eastwood School". */
    public String post() {
        return role.isEmpty() || employer.isEmpty() ? role + employer : role + ", " + employer;
    }

    @Override
    public String toString() {
        return "AllegationsCaseRow[" + id + "]";
    }
}
