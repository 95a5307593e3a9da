package org.breakwater.messages.notices.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.breakwater.mash.informationrequests.InformationRequested;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agency's people hear that a question waits: when it is asked, at half of the time, and when it is due. All three
 * are owed in the transaction that asks; what was answered meanwhile is told to no one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InformationRequestNotices {

    static final String OWE_ASK = """
            insert into messages.outbox (kind, ask_id, step, due_at, since)
            values ('ASK', :ask, :step, :due, :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InformationRequestNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellTheAgency(InformationRequested asked) {
        var now = clock.instant();
        var times = List.of(now, asked.halfAt(), asked.dueAt());
        for (int step = 0; step < times.size(); step++) {
            owe(asked, step, times.get(step), now);
        }
    }

    private void owe(InformationRequested asked, int step, Instant due, Instant now) {
        jdbc.sql(OWE_ASK)
                .param("ask", asked.askId())
                .param("step", step)
                .param("due", Timestamp.from(due))
                .param("now", Timestamp.from(now))
                .update();
    }
}
