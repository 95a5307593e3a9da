package org.breakwater.mash.policenotices.corrections;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lines of police notices that need correcting: a queue of the desk, with a deadline. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PoliceNoticesToCorrect {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    PoliceNoticesToCorrect(JdbcClient jdbc, Calendars calendars, DeadlineRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** The next ones, the earliest deadline first. */
    public List<PoliceNoticeToCorrectRow> next() {
        return all(jdbc.sql(PoliceNoticeToCorrectRow.DUE_FIRST).query(PoliceNoticeToCorrectRow.class));
    }

    public PoliceNoticeToCorrectRow.Count count() {
        return jdbc.sql(PoliceNoticeToCorrectRow.Count.NOW)
                .param("now", clock.instant())
                .query(PoliceNoticeToCorrectRow.Count.class)
                .single();
    }

    /** The deadline for correcting unreadable lines of a file, from when it reached the council. */
    public Deadline deadline(Instant received) {
        return calendars.deadline(rules.inForce("notice-corrected", received), received, List.of());
    }
}
