package org.breakwater.messages.notices.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.breakwater.mash.alerts.ReadNowAlertRaised;
import org.breakwater.messages.addressing.AlertEscalation;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be read now calls three times and not more, so that whoever is called looks when there is danger. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadNowNotices {

    static final String OWE = """
            insert into messages.outbox (kind, contact_id, step, due_at, since)
            select 'READ_NOW', :contact, step, cast(:now as timestamptz) + step * interval '1 minute', :now
            from unnest(cast(:steps as smallint[])) as step
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadNowNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void callWhoReads(ReadNowAlertRaised raised) {
        var now = clock.instant();
        var half = (int) Duration.between(now, raised.againAt()).toMinutes();
        jdbc.sql(OWE)
                .param("contact", raised.contactId())
                .param("now", Timestamp.from(now))
                .param("steps", AlertEscalation.readNow(half).toArray(Integer[]::new))
                .update();
    }
}
