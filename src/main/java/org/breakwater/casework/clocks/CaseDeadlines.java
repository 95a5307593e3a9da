package org.breakwater.casework.clocks;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.DeadlineRules;
import org.breakwater.time.deadlines.LimitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of a record and of what is in it, one for each subject and rule. A clock stores the version of the rule
 * that it was started under and the sentences that explain it; only a pause moves its deadline, and a clock only ends:
 * met, overtaken by another, or not needed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseDeadlines {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    CaseDeadlines(JdbcClient jdbc, Calendars calendars, DeadlineRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** How a clock ended. */
    public enum Ending {
        MET("done"),
        OVERTAKEN("replaced by a new deadline"),
        NOT_NEEDED("no longer needed");

        private final String inWords;

        Ending(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Starts the clock of a rule; one that is already running is unchanged. Returns when it is due. */
    public Instant start(UUID record, String rule, Instant startedAt) {
        return start(ClockSubject.of(record), calendars.deadline(rules.inForce(rule, startedAt), startedAt, List.of()));
    }

    /** Starts a clock with a given deadline; a running one of the same rule is unchanged. */
    public Instant start(ClockSubject about, Deadline counted) {
        return dueAt(about, counted.rule().id()).orElseGet(() -> {
            keep(
                    about,
                    new DueAt(counted),
                    counted.rule().version(),
                    counted.rule().kind());
            return counted.dueAt();
        });
    }

    /**
     * Starts a clock for a time that someone gave us, with the sentences that explain it; a running one is unchanged.
     */
    public void until(UUID record, DueAt due) {
        var about = ClockSubject.of(record);
        if (dueAt(about, due.rule()).isEmpty()) {
            keep(about, due, 1, LimitKind.WITHIN);
        }
    }

    /**
     * Starts the first clocks of a record in one go.
     *
     * @param met the rule that is met at once
     * @param running the rules whose clocks run
     * @return the deadlines that run now
     */
    public List<ShownDeadline> begin(UUID record, Instant startedAt, String met, List<String> running) {
        var first = calendars.deadline(rules.inForce(met, startedAt), startedAt, List.of());
        var deadlines = running.stream()
                .map(rule -> calendars.deadline(rules.inForce(rule, startedAt), startedAt, List.of()))
                .toList();
        jdbc.sql(FirstClock.BEGIN)
                .param("record", record)
                .param("started", startedAt)
                .param("now", clock.instant())
                .param("met", first.rule().id())
                .param("clocks", FirstClock.asText(first, deadlines))
                .update();
        return deadlines.stream()
                .map(one -> new ShownDeadline(one.rule().id(), one.rule().name(), one.dueAt()))
                .toList();
    }

    /** Ends the running clock of a rule, if there is one. */
    public void end(UUID record, String rule, Ending how) {
        end(ClockSubject.of(record), rule, how);
    }

    /** Ends the running clock of a rule about one subject, if there is one. */
    public void end(ClockSubject about, String rule, Ending how) {
        spoken(END, about)
                .param("rule", rule)
                .param("at", clock.instant())
                .param("how", how.name())
                .update();
    }

    /** Ends all running clocks of one subject. @param at when it was done, which may be before it is recorded */
    public void endAll(ClockSubject about, Ending how, Instant at) {
        spoken(END_ALL, about).param("at", at).param("how", how.name()).update();
    }

    /** The clocks of the record itself. */
    public List<ClockRow> of(UUID record) {
        return all(jdbc.sql(ClockRow.OF_RECORD).param("record", record).query(ClockRow.class));
    }

    /** The clocks of one subject in a record. */
    public List<ClockRow> of(ClockSubject about) {
        return all(spoken(ClockRow.OF_SUBJECT, about).query(ClockRow.class));
    }

    /** The clocks of a record and of everything in it. */
    public List<ClockRow> allIn(UUID record) {
        return all(jdbc.sql(ClockRow.ALL_IN_RECORD).param("record", record).query(ClockRow.class));
    }

    /** What runs of the record itself. */
    public List<ShownDeadline> running(UUID record) {
        return of(record).stream()
                .filter(ClockRow::isRunning)
                .map(ShownDeadline::of)
                .toList();
    }

    private JdbcClient.StatementSpec spoken(String sql, ClockSubject about) {
        return jdbc.sql(sql).param("record", about.record()).param("subject", about.subject());
    }

    private Optional<Instant> dueAt(ClockSubject about, String rule) {
        return spoken(RUNNING, about).param("rule", rule).query(Instant.class).optional();
    }

    private void keep(ClockSubject about, DueAt deadline, int version, LimitKind kind) {
        spoken(START, about)
                .param("rule", deadline.rule())
                .param("version", version)
                .param("kind", kind.name())
                .param("name", deadline.name())
                .param("started", deadline.startedAt())
                .param("due", deadline.dueAt())
                .param("because", deadline.because().toArray(String[]::new))
                .update();
    }

    static final String RUNNING = """
            select due_at from casework.clock
            where record_id = :record and subject = :subject and rule = :rule and ended_at is null""";

    static final String START = """
            insert into casework.clock (record_id, subject, rule, rule_version, kind, name, started_at, due_at,
                because)
            values (:record, :subject, :rule, :version, :kind, :name, :started, :due, :because)""";

    static final String END = """
            update casework.clock set ended_at = :at, ended_how = :how
            where record_id = :record and subject = :subject and rule = :rule and ended_at is null""";

    static final String END_ALL = """
            update casework.clock set ended_at = :at, ended_how = :how
            where record_id = :record and subject = :subject and ended_at is null""";
}
