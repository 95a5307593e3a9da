package org.breakwater.casework.disagreements.stages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a stage, with its clock and the sentences that explain it. */
public record EscalationStepRow(
        int stage,
        EscalationPolicy.Does does,
        List<String> because,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String endedHow) {

    public static final String OF_DISAGREEMENT = """
            select stage::int as stage, does, because, started_at, due_at, ended_at, ended_how
            from mash.disagreement_step where disagreement_id = :id order by id limit 50""";

    public static final String START = """
            insert into mash.disagreement_step (disagreement_id, contact_id, stage, does, because, started_at, due_at)
            values (:id, :contact, :stage, :does, :because, :at, :due)""";

    public static final String END = """
            update mash.disagreement_step set ended_at = :at, ended_how = 'DONE'
            where disagreement_id = :id and stage = :stage and does = :does and ended_at is null
            returning contact_id""";

    public static final String END_ALL = """
            update mash.disagreement_step set ended_at = :at, ended_how = :how
            where disagreement_id = :id and ended_at is null
            returning contact_id""";

    public boolean isRunning() {
        return endedAt == null;
    }

    public boolean isLateAt(Instant now) {
        return dueAt.isBefore(endedAt == null ? now : endedAt);
    }
}
