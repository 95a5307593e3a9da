package org.breakwater.messages.notices.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.breakwater.mash.disagreements.DisagreementToAnswer;
import org.breakwater.messages.addressing.MailKind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever answers a disagreement is told that one waits; far up, the partnership too, whose mail says nothing of the
 * contact.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DisagreementNotices {

    static final String OWE = """
            insert into messages.outbox (kind, contact_id, due_at, since)
            values (:kind, cast(:contact as uuid), :now, :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DisagreementNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellWhoAnswers(DisagreementToAnswer waits) {
        owe(MailKind.DISAGREE, waits.contactId());
        if (waits.partnershipToo()) {
            owe(MailKind.ESCALATION, waits.contactId());
        }
    }

    private void owe(MailKind kind, UUID contact) {
        jdbc.sql(OWE)
                .param("kind", kind.name())
                .param("contact", contact)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
