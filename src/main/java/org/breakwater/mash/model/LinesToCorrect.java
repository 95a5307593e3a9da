package org.breakwater.mash.model;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.time.Deadline;
import org.breakwater.time.DeadlineRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lines of police notices that need correcting: a queue of the desk, with a deadline. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LinesToCorrect {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    LinesToCorrect(JdbcClient jdbc, Calendars calendars, DeadlineRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** The next ones, the first due first. */
    public List<LineToCorrectRow> next() {
        return all(jdbc.sql(LineToCorrectRow.DUE_FIRST).query(LineToCorrectRow.class));
    }

    public LineToCorrectRow.Count count() {
        return jdbc.sql(LineToCorrectRow.Count.NOW)
                .param("now", Timestamp.from(clock.instant()))
                .query(LineToCorrectRow.Count.class)
                .single();
    }

    /** By when what cannot be read in a file that reached the council then must be corrected. */
    Deadline deadline(Instant received) {
        return calendars.deadline(rules.inForce("notice-corrected", received), received, List.of());
    }
}
