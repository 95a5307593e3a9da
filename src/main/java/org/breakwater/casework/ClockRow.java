package org.breakwater.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One clock of a record, with the sentences that explain it. */
public record ClockRow(
        String rule,
        String name,
        Instant startedAt,
        Instant dueAt,
        List<String> because,
        @Nullable Instant endedAt,
        Clocks.@Nullable Ending endedHow) {

    static final String OF_RECORD = """
            select rule, name, started_at, due_at, because, ended_at, ended_how
            from casework.clock where record_id = :record order by due_at, started_at limit 100""";

    public boolean isRunning() {
        return endedAt == null;
    }

    public boolean isLateAt(Instant now) {
        var until = endedAt == null ? now : endedAt;
        return endedHow != Clocks.Ending.NOT_NEEDED && endedHow != Clocks.Ending.OVERTAKEN && until.isAfter(dueAt);
    }
}
