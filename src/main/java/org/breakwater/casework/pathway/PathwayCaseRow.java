package org.breakwater.casework.pathway;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a case is, as it is kept. */
record PathwayCaseRow(
        UUID recordId,
        String step,
        int version,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt) {

    static final String BY_ID = """
            select record_id, step, version, opened_at, due_at, ended_at
            from casework.pathway_case where record_id = :record and pathway = :pathway""";

    static final String HOLD = """
            select record_id, step, version, opened_at, due_at, ended_at
            from casework.pathway_case where record_id = :record and pathway = :pathway for update""";

    /** Until it is over, what is due first at the top; a page of 25. */
    static final String OPEN = """
            select record_id, step, version, opened_at, due_at, ended_at
            from casework.pathway_case where pathway = :pathway and ended_at is null
            order by due_at, record_id limit 25 offset :skip""";

    static final String KEEP = """
            insert into casework.pathway_case (record_id, pathway, step, opened_at, ended_at)
            values (:record, :pathway, :step, :at, cast(:ended as timestamptz))""";

    static final String SHOW_DUE = "update casework.pathway_case set due_at = :due where record_id = :record";

    static final String MOVE = """
            update casework.pathway_case set step = :step, version = version + 1,
                due_at = cast(:due as timestamptz), ended_at = cast(:ended as timestamptz)
            where record_id = :record and version = :version""";

    <S extends Enum<S> & PathwayStep> PathwayCase<S> of(Pathway<S> pathway) {
        return new PathwayCase<>(pathway, recordId, pathway.step(step), version, openedAt, dueAt, endedAt);
    }
}
