package org.breakwater.casework.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

    /** What must be done, to begin a line with. */
    public String inWords() {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    public boolean isLateAt(Instant now) {
        var until = endedAt == null ? now : endedAt;
        return endedHow != Clocks.Ending.NOT_NEEDED && endedHow != Clocks.Ending.OVERTAKEN && until.isAfter(dueAt);
    }
}
