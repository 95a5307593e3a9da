package org.breakwater.messages.notices.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.breakwater.casework.emergencyaccess.EmergencyAccessUsed;
import org.breakwater.mash.alerts.AlertAcknowledged;
import org.breakwater.mash.alerts.AlertRaised;
import org.breakwater.mash.approval.ApprovalRequested;
import org.breakwater.messages.addressing.AlertEscalation;
import org.breakwater.messages.addressing.MailKind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is owed in the transaction of its cause, the actor there: both are kept, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AlertNotices {

    static final String OWE_ALARM = """
            insert into messages.outbox (kind, contact_id, step, due_at, since)
            select 'ALARM', :contact, step, cast(:now as timestamptz) + step * interval '1 minute', :now
            from unnest(cast(:steps as smallint[])) as step
            on conflict do nothing
            """;

    static final String STOP_ALARM = "select messages.stop_alarm(:contact, :now)";

    static final String OWE = """
            insert into messages.outbox (kind, contact_id, due_at, since) values (:kind, :contact, :now, :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom each step calls is settled when it is due, because by then the office may have closed. */
    @EventListener
    void callUntilSomebodyHasIt(AlertRaised alarm) {
        jdbc.sql(OWE_ALARM)
                .param("contact", alarm.contactId())
                .param("now", now())
                .param("steps", AlertEscalation.steps().toArray(Integer[]::new))
                .update();
    }

    @EventListener
    void stopCalling(AlertAcknowledged alarm) {
        jdbc.sql(STOP_ALARM)
                .param("contact", alarm.contactId())
                .param("now", now())
                .query()
                .singleRow();
    }

    @EventListener
    void tellTheManagers(ApprovalRequested approval) {
        owe(MailKind.APPROVAL, approval.contactId());
    }

    @EventListener
    void tellWhoIsNamed(EmergencyAccessUsed glass) {
        owe(MailKind.GLASS, glass.contactId());
    }

    private void owe(MailKind kind, UUID contact) {
        jdbc.sql(OWE)
                .param("kind", kind.name())
                .param("contact", contact)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
