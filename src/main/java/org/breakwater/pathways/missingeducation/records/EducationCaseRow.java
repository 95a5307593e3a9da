package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.pathways.missingeducation.records.roll.RollStatus;
import org.jspecify.annotations.Nullable;

/** A line of the list of cases. @param dueFor what must be done next, as its clock says it */
public record EducationCaseRow(
        UUID id,
        String reference,
        String child,
        @Nullable String school,
        RollStatus roll,
        @Nullable LocalDate rollOn,
        String rollGround,
        String stage,
        @Nullable String allocatedTo,
        @Nullable LocalDate countedFrom,
        @Nullable Instant dueAt,
        @Nullable String dueFor,
        @Nullable Instant endedAt) {

    public static final int PAGE = 25;

    static final String OPEN = """
            select c.record_id as id, c.reference, p.child_name as child, s.name as school,
                coalesce(r.status, 'NOT_KNOWN') as roll, r.on_date as roll_on, coalesce(r.ground, '') as roll_ground,
                c.stage, c.allocated_to, p.counted_from, c.due_at,
                (select k.name from casework.clock k
                    where k.record_id = c.record_id and k.ended_at is null and k.due_at = c.due_at
                    order by k.rule limit 1) as due_for,
                c.ended_at
            from (select c.record_id, c.reference, c.stage, l.name as allocated_to,
                    c.due_at, c.ended_at
                from casework.pathway_case c
            """ + AllocationFilter.JOIN + """
                where c.pathway = 'missing-education' and c.ended_at is null
            """ + AllocationFilter.LETS_THROUGH + """
                order by c.due_at nulls last, c.record_id limit 25 offset :skip) c
                join pathways.cme_pupil p on p.record_id = c.record_id
                left join pathways.cme_school s on s.id = p.school_id
                left join lateral (select o.status, o.on_date, o.ground from pathways.cme_roll o
                    where o.record_id = c.record_id order by o.id desc limit 1) r on true
            order by c.due_at nulls last, c.record_id""";

    static final String CLOSED = """
            select c.record_id as id, c.reference, p.child_name as child, s.name as school,
                coalesce(r.status, 'NOT_KNOWN') as roll, r.on_date as roll_on, coalesce(r.ground, '') as roll_ground,
                c.stage, c.allocated_to, p.counted_from, cast(null as timestamptz) as due_at,
                cast(null as text) as due_for, c.ended_at
            from (select c.record_id, c.reference, c.stage, l.name as allocated_to,
                    c.due_at, c.ended_at
                from casework.pathway_case c
            """ + AllocationFilter.JOIN + """
                where c.pathway = 'missing-education' and c.ended_at is not null
            """ + AllocationFilter.LETS_THROUGH + """
                order by c.ended_at desc, c.record_id limit 25 offset :skip) c
                join pathways.cme_pupil p on p.record_id = c.record_id
                left join pathways.cme_school s on s.id = p.school_id
                left join lateral (select o.status, o.on_date, o.ground from pathways.cme_roll o
                    where o.record_id = c.record_id order by o.id desc limit 1) r on true
            order by c.ended_at desc, c.record_id""";

    /** Whether the pupil is on roll, with its date and ground. */
    public String rollInWords() {
        return roll.inWords(rollOn, rollGround);
    }

    public Optional<ShownDeadline> deadline() {
        return dueAt == null
                ? Optional.empty()
                : Optional.of(new ShownDeadline("", dueFor == null ? "deadline" : dueFor, dueAt));
    }

    @Override
    public String toString() {
        return "EducationCaseRow[" + id + "]";
    }
}
