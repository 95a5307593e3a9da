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
public class NoticesToCorrect {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    NoticesToCorrect(JdbcClient jdbc, Calendars calendars, DeadlineRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** The next ones, the first due first. */
    public List<NoticeToCorrectRow> next() {
        return all(jdbc.sql(NoticeToCorrectRow.DUE_FIRST).query(NoticeToCorrectRow.class));
    }

    public NoticeToCorrectRow.Count count() {
        return jdbc.sql(NoticeToCorrectRow.Count.NOW)
                .param("now", clock.instant())
                .query(NoticeToCorrectRow.Count.class)
                .single();
    }

    /** By when what cannot be read in a file that reached the council then must be corrected. */
    public Deadline deadline(Instant received) {
        return calendars.deadline(rules.inForce("notice-corrected", received), received, List.of());
    }
}
