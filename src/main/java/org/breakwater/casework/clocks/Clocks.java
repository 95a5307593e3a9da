package org.breakwater.casework.clocks;

import static org.breakwater.database.QueryRows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of a record. A clock keeps the version of the rule that it was started under and the sentences that
 * explain it; the limit is never moved, a clock only ends: met, overtaken by another, or not needed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Clocks {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    Clocks(JdbcClient jdbc, Calendars calendars, DeadlineRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** How a clock ended. */
    public enum Ending {
        MET("done"),
        OVERTAKEN("replaced by a shorter deadline"),
        NOT_NEEDED("no longer needed");

        private final String inWords;

        Ending(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Starts the clock of a rule; one that runs already goes on as it is. Answers when it is due. */
    public Instant start(UUID record, String rule, Instant startedAt) {
        var running = dueAt(record, rule);
        if (running.isPresent()) {
            return running.get();
        }
        var deadline = calendars.deadline(rules.inForce(rule, startedAt), startedAt, List.of());
        keep(record, new DueAt(deadline), deadline.rule().version());
        return deadline.dueAt();
    }

    /**
     * Starts a clock that ends at a time someone gave us, with the sentences that say so; not one that runs already.
     */
    public void until(UUID record, DueAt due) {
        if (dueAt(record, due.rule()).isEmpty()) {
            keep(record, due, 1);
        }
    }

    /** A limit that no rule counts. */
    public record DueAt(String rule, String name, Instant startedAt, Instant dueAt, List<String> because) {

        DueAt(Deadline counted) {
            this(counted.rule().id(), counted.rule().name(), counted.startedAt(), counted.dueAt(), counted.because());
        }
    }

    /**
     * Starts the first clocks of a record in one go.
     *
     * @param met the rule that was met at the moment it started
     * @param running the rules whose clocks run
     * @return when the first of them is due
     */
    public Instant begin(UUID record, Instant startedAt, String met, List<String> running) {
        var first = calendars.deadline(rules.inForce(met, startedAt), startedAt, List.of());
        var deadlines = running.stream()
                .map(rule -> calendars.deadline(rules.inForce(rule, startedAt), startedAt, List.of()))
                .toList();
        jdbc.sql(BEGIN)
                .param("record", record)
                .param("started", Timestamp.from(startedAt))
                .param("now", Timestamp.from(clock.instant()))
                .param("met", first.rule().id())
                .param("clocks", FirstClock.asText(first, deadlines))
                .update();
        return deadlines.stream().map(Deadline::dueAt).min(Instant::compareTo).orElseThrow();
    }

    /** Ends the running clock of a rule, if there is one. */
    public void end(UUID record, String rule, Ending how) {
        jdbc.sql(END)
                .param("record", record)
                .param("rule", rule)
                .param("at", Timestamp.from(clock.instant()))
                .param("how", how.name())
                .update();
    }

    public List<ClockRow> of(UUID record) {
        return all(jdbc.sql(ClockRow.OF_RECORD).param("record", record).query(ClockRow.class));
    }

    /** When the next running clock of a record is due. */
    public Optional<Instant> nextDue(UUID record) {
        return jdbc.sql(NEXT_DUE)
                .param("record", record)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private Optional<Instant> dueAt(UUID record, String rule) {
        return jdbc.sql(RUNNING)
                .param("record", record)
                .param("rule", rule)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private void keep(UUID record, DueAt deadline, int version) {
        jdbc.sql(START)
                .param("record", record)
                .param("rule", deadline.rule())
                .param("version", version)
                .param("name", deadline.name())
                .param("started", Timestamp.from(deadline.startedAt()))
                .param("due", Timestamp.from(deadline.dueAt()))
                .param("because", deadline.because().toArray(String[]::new))
                .update();
    }

    static final String RUNNING = """
            select due_at from casework.clock where record_id = :record and rule = :rule and ended_at is null""";

    static final String NEXT_DUE = """
            select due_at from casework.clock where record_id = :record and ended_at is null
            order by due_at limit 1""";

    static final String BEGIN = """
            insert into casework.clock (record_id, rule, rule_version, name, started_at, due_at, because,
                ended_at, ended_how)
            select :record, c.rule, c.version, c.name, :started, c.due, c.because,
                case when c.rule = :met then cast(:now as timestamptz) end,
                case when c.rule = :met then 'MET' end
            from jsonb_to_recordset(cast(:clocks as jsonb))
                as c(rule text, version int, name text, due timestamptz, because text[])""";

    static final String START = """
            insert into casework.clock (record_id, rule, rule_version, name, started_at, due_at, because)
            values (:record, :rule, :version, :name, :started, :due, :because)""";

    static final String END = """
            update casework.clock set ended_at = :at, ended_how = :how
            where record_id = :record and rule = :rule and ended_at is null""";
}
