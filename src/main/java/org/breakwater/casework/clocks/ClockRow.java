package org.breakwater.casework.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.time.deadlines.LimitKind;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a record, with the sentences that explain it.
 *
 * @param subject the record itself, or the thing in it that the clock is about
 * @param dueAt the deadline; for a minimum, when it has passed
 * @param pausedAt since when it is paused; null while it runs
 */
public record ClockRow(
        UUID subject,
        String rule,
        int ruleVersion,
        LimitKind kind,
        String name,
        Instant startedAt,
        Instant dueAt,
        List<String> because,
        @Nullable Instant pausedAt,
        @Nullable Instant endedAt,
        CaseDeadlines.@Nullable Ending endedHow) {

    /** The clocks of the record itself. */
    static final String OF_RECORD = """
            select subject, rule, rule_version, kind, name, started_at, due_at, because, paused_at, ended_at, ended_how
            from casework.clock where record_id = :record and subject = record_id
            order by due_at, started_at limit 100""";

    static final String OF_SUBJECT = """
            select subject, rule, rule_version, kind, name, started_at, due_at, because, paused_at, ended_at, ended_how
            from casework.clock where record_id = :record and subject = :subject
            order by due_at, started_at limit 100""";

    /** Those of everything in the record. */
    static final String ALL_IN_RECORD = """
            select subject, rule, rule_version, kind, name, started_at, due_at, because, paused_at, ended_at, ended_how
            from casework.clock where record_id = :record order by due_at, started_at limit 500""";

    /** What must be done, as the beginning of a line. */
    public String inWords() {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    /** Whether it was, or is, too late; a minimum never is, and a paused clock does not become late. */
    public boolean isLateAt(Instant now) {
        if (kind == LimitKind.NOT_BEFORE
                || endedHow == CaseDeadlines.Ending.NOT_NEEDED
                || endedHow == CaseDeadlines.Ending.OVERTAKEN) {
            return false;
        }
        var stood = pausedAt == null ? now : pausedAt;
        return (endedAt == null ? stood : endedAt).isAfter(dueAt);
    }

    /** Whether it is a minimum that has not passed yet. */
    public boolean isTooEarlyAt(Instant now) {
        return kind == LimitKind.NOT_BEFORE && isRunning() && now.isBefore(dueAt);
    }

    @Override
    public String toString() {
        return "ClockRow[" + rule + ", " + dueAt + "]";
    }
}
