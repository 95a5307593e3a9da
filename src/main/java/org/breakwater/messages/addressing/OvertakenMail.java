package org.breakwater.messages.addressing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a later word makes needless: after an outage one call of each alarm goes out, not all that were missed. */
class OvertakenMail {

    /**
     * After an outage several calls of one alarm are due at once: the latest, which calls the most people, is enough.
     */
    static final String OVERTAKE_STEPS = """
            update messages.outbox o set state = 'NOT_NEEDED', since = :now
            where o.kind = 'ALARM' and o.state = 'OWED' and o.due_at <= :now and exists (
                select from messages.outbox later
                where later.kind = 'ALARM' and later.contact_id = o.contact_id and later.state = 'OWED'
                    and later.step > o.step and later.due_at <= :now)
            """;

    /** So are several words about one question, or one handover: one is enough. */
    static final String OVERTAKE_ASKS = """
            update messages.outbox o set state = 'NOT_NEEDED', since = :now
            where o.kind in ('ASK', 'HANDOVER', 'CARD') and o.state = 'OWED' and o.due_at <= :now and exists (
                select from messages.outbox later
                where (later.ask_id = o.ask_id or later.handover_id = o.handover_id or later.card_id = o.card_id)
                    and later.state = 'OWED' and later.step > o.step and later.due_at <= :now)
            """;

    /** A call that never went out is overtaken by the next one to the same person. */
    static final String OVERTAKE_MAILS = """
            update messages.mail m set state = 'NOT_NEEDED', since = :now
            from messages.outbox o
            where o.id = m.outbox_id and o.contact_id = :contact and m.kind = 'ALARM' and m.to_account = :account
                and m.state in ('WAITING', 'STUCK')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OvertakenMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void whatIsOwed() {
        jdbc.sql(OVERTAKE_STEPS).param("now", now()).update();
        jdbc.sql(OVERTAKE_ASKS).param("now", now()).update();
    }

    /** Only a later call of the alarm takes the place of an earlier one: nothing else may silence it. */
    void mails(UUID contact, UUID account) {
        jdbc.sql(OVERTAKE_MAILS)
                .param("now", now())
                .param("contact", contact)
                .param("account", account)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
