package org.breakwater.mash.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a stage asks for, with its clock and the sentences that explain it. */
public record DisagreementStepRow(
        int stage,
        Ladder.Does does,
        List<String> because,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String endedHow) {

    static final String OF_DISAGREEMENT = """
            select stage::int as stage, does, because, started_at, due_at, ended_at, ended_how
            from mash.disagreement_step where disagreement_id = :id order by id limit 50""";

    public boolean isRunning() {
        return endedAt == null;
    }

    public boolean isLateAt(Instant now) {
        return dueAt.isBefore(endedAt == null ? now : endedAt);
    }
}
