package org.breakwater.casework.pathway;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The step of a case, as stored. */
record PathwayCaseRow(
        UUID recordId,
        String reference,
        String step,
        String stage,
        int version,
        Instant openedAt,
        boolean restricted,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt) {

    static final String BY_ID = """
            select c.record_id, c.reference, c.step, c.stage, c.version, c.opened_at, r.restricted, c.due_at,
                c.ended_at
            from casework.pathway_case c join access.record r on r.id = c.record_id
            where c.record_id = :record and c.pathway = :pathway""";

    static final String HOLD = """
            select record_id from casework.pathway_case where record_id = :record for update""";

    /** Open ones, the earliest deadline first; a page of 25. */
    static final String OPEN = """
            select c.record_id, c.reference, c.step, c.stage, c.version, c.opened_at, r.restricted, c.due_at,
                c.ended_at
            from casework.pathway_case c join access.record r on r.id = c.record_id
            where c.pathway = :pathway and c.ended_at is null
            order by c.due_at, c.record_id limit 25 offset :skip""";

    static final String KEEP = """
            insert into casework.pathway_case (record_id, pathway, reference, step, stage, opened_at, due_at, ended_at)
            select :record, :pathway, :reference, :step, :stage, :at, cast(:due as timestamptz),
                case when :over then cast(:at as timestamptz) end
            where casework.kind_of(:record) = :pathway""";

    static final String SHOW_DUE = """
            update casework.pathway_case set due_at = cast(:due as timestamptz) where record_id = :record""";

    static final String NOTE = "update casework.pathway_case set version = version + 1 where record_id = :record";

    static final String MOVE = """
            update casework.pathway_case set step = :step, stage = :stage, version = version + 1,
                due_at = cast(:due as timestamptz),
                ended_at = case when :over then coalesce(ended_at, cast(:at as timestamptz)) end
            where record_id = :record and version = :version""";

    <S extends Enum<S> & PathwayStep> PathwayCase<S> of(Pathway<S> pathway) {
        return new PathwayCase<>(
                pathway, recordId, reference, pathway.step(step), stage, version, openedAt, restricted, dueAt, endedAt);
    }
}
