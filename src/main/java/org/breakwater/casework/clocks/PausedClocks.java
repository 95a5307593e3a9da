package org.breakwater.casework.clocks;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.ClockPause;
import org.breakwater.time.deadlines.DeadlineRules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Paused clocks, such as while the police ask everyone to wait. A resumed clock is due later. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PausedClocks {

    private final JdbcClient jdbc;
    private final Clock clock;

    PausedClocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it was running */
    public boolean pause(Actor by, ClockSubject about, String rule, String reason) {
        return jdbc.sql(PAUSE)
                        .param("record", about.record())
                        .param("subject", about.subject())
                        .param("rule", rule)
                        .param("at", clock.instant())
                        .param("reason", reason)
                        .param("by", by.id().value())
                        .update()
                == 1;
    }

    /**
     * Resumes it: the deadline is recalculated around every pause, by the rule version that it was started under.
     *
     * @param rules in which that version is
     * @return whether it was paused
     */
    public boolean resume(ClockSubject about, String rule, DeadlineRules rules, Calendars calendars) {
        var held = jdbc.sql(HeldClock.PAUSED)
                .param("record", about.record())
                .param("subject", about.subject())
                .param("rule", rule)
                .query(HeldClock.class)
                .optional();
        if (held.isEmpty()) {
            return false;
        }
        var paused = held.get();
        jdbc.sql(END_PAUSE)
                .param("clock", paused.id())
                .param("at", clock.instant())
                .update();
        var pauses = all(
                        jdbc.sql(HeldPause.OF_CLOCK).param("clock", paused.id()).query(HeldPause.class))
                .stream()
                .map(one -> new ClockPause(one.fromAt(), one.untilAt(), one.reason()))
                .toList();
        var version = rules.ofVersion(rule, paused.ruleVersion()).orElseThrow();
        var deadline = calendars.deadline(version, paused.startedAt(), pauses);
        jdbc.sql(GO_ON)
                .param("clock", paused.id())
                .param("due", deadline.dueAt())
                .param("because", deadline.because().toArray(String[]::new))
                .update();
        return true;
    }

    /** A paused clock, locked until the transaction ends. */
    record HeldClock(UUID id, int ruleVersion, Instant startedAt) {

        static final String PAUSED = """
                select id, rule_version, started_at from casework.clock
                where record_id = :record and subject = :subject and rule = :rule and ended_at is null
                    and paused_at is not null
                for update""";
    }

    /** One pause, as stored. */
    record HeldPause(Instant fromAt, @Nullable Instant untilAt, String reason) {

        static final String OF_CLOCK = """
                select from_at, until_at, reason from casework.clock_pause where clock_id = :clock
                order by id limit 100""";

        @Override
        public String toString() {
            return "HeldPause[" + fromAt + ", " + untilAt + "]";
        }
    }

    static final String PAUSE = """
            with paused as (
                update casework.clock set paused_at = :at
                where record_id = :record and subject = :subject and rule = :rule and ended_at is null
                    and paused_at is null
                returning id, record_id)
            insert into casework.clock_pause (clock_id, record_id, from_at, reason, paused_by)
            select id, record_id, :at, :reason, :by from paused""";

    static final String END_PAUSE = """
            update casework.clock_pause set until_at = :at where clock_id = :clock and until_at is null""";

    static final String GO_ON = """
            update casework.clock set paused_at = null, due_at = :due, because = :because where id = :clock""";
}
