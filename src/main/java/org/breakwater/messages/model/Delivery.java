package org.breakwater.messages.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.access.Acting;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.safecontact.SafeContact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Sends one mail after the other. Any number of nodes may do so at once: an email is taken in a transaction of its own
 * before it is sent. A node that dies between sending and writing that down sends it again: at least once, with the
 * same Message-ID.
 */
@Component
public class Delivery {

    /** How long an email is this node's alone; longer than all time-outs of one sending together. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** Whatever became of it meanwhile, it has gone out. */
    static final String SENT = """
            update messages.mail set state = 'SENT', trouble = null, since = :now where id = :id
            """;

    static final String AGAIN = """
            update messages.mail set trouble = :trouble, next_try_at = :next
            where id = :id and state = 'WAITING' and attempts = :attempts
            """;

    static final String STUCK = """
            update messages.mail set trouble = :trouble, state = 'STUCK', since = :now
            where id = :id and state = 'WAITING' and attempts = :attempts
            """;

    static final String NOT_NEEDED = """
            update messages.mail set state = 'NOT_NEEDED', since = :now where id = :id and state = 'WAITING'
            """;

    /** No one else was told either: the person who may know of it now is found anew. */
    static final String OWE_AGAIN = """
            update messages.outbox o set state = 'OWED', since = :now
            from messages.mail m
            where m.id = :id and o.id = m.outbox_id and o.state = 'ADDRESSED'
                and not exists (select from messages.mail n where n.outbox_id = o.id and n.state <> 'NOT_NEEDED')
                and not exists (select from messages.outbox w
                    where w.kind = o.kind and w.contact_id = o.contact_id and w.step = o.step and w.state = 'OWED')
            """;

    private final JdbcClient jdbc;
    private final Acting acting;
    private final AuditLog audit;
    private final StillTold stillTold;
    private final Letters letters;
    private final SafeContact safe;
    private final Mailboxes mailboxes;
    private final Carrier carrier;
    private final Clock clock;

    Delivery(
            JdbcClient jdbc,
            Acting acting,
            AuditLog audit,
            StillTold stillTold,
            Letters letters,
            SafeContact safe,
            Mailboxes mailboxes,
            Carrier carrier,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.stillTold = stillTold;
        this.letters = letters;
        this.safe = safe;
        this.mailboxes = mailboxes;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Sends the next mail that is due, or sets it aside. False when there was none. */
    public boolean sendNext() {
        var taken = take();
        taken.ifPresent(this::sendOrSetAside);
        return taken.isPresent();
    }

    /**
     * One mail that cannot be written holds up no other. What went wrong may hold an address, so only its kind is
     * logged. When the database is away, this one is tried again as any other is.
     */
    private void sendOrSetAside(MailRow mail) {
        try {
            send(mail);
        } catch (RuntimeException fault) {
            LOG.error(
                    "Mail {} cannot be written ({})",
                    mail.id(),
                    fault.getClass().getName());
            var isAway = fault instanceof DataAccessException || fault instanceof TransactionException;
            acting.as(Addressing.JOB, () -> failed(mail, isAway ? Trouble.UNKNOWN : Trouble.UNWRITABLE));
        }
    }

    Optional<MailRow> take() {
        var now = clock.instant();
        return acting.as(
                Addressing.JOB,
                () -> jdbc.sql(MailRow.TAKE)
                        .param("now", Timestamp.from(now))
                        .param("again", Timestamp.from(now.plus(TAKEN_FOR)))
                        .query(MailRow.class)
                        .optional());
    }

    private void send(MailRow mail) {
        if (!stillTold.may(mail)) {
            acting.as(Addressing.JOB, () -> {
                settle(NOT_NEEDED, mail);
                settle(OWE_AGAIN, mail);
            });
            return;
        }
        var letter = letters.write(mail);
        if (letter.isEmpty()) {
            acting.as(Addressing.JOB, () -> settle(NOT_NEEDED, mail));
            return;
        }
        var trouble = whyNot(mail, letter.get()).or(() -> carry(letter.get()));
        acting.as(Addressing.JOB, () -> {
            if (trouble.isEmpty()) {
                settle(SENT, mail);
                mailboxes.wentOut(mail, letter.get());
                audit.record(
                        Addressing.JOB.id(),
                        Addressing.JOB.roleName(),
                        "sent " + mail.kind().toLowerCase(Locale.ROOT) + " by email",
                        mail.subject(),
                        mail.toAccount() == null ? "" : "account:" + mail.toAccount());
            } else {
                failed(mail, trouble.get());
            }
        });
    }

    private Optional<Trouble> whyNot(MailRow mail, Letter letter) {
        if (mayNeverGo(mail, letter)) {
            return Optional.of(Trouble.NEVER);
        }
        return mailboxes.isFull(mail, letter) ? Optional.of(Trouble.ENOUGH) : Optional.empty();
    }

    /** Someone may have written since it was owed that no one may ever write there. */
    private boolean mayNeverGo(MailRow mail, Letter letter) {
        return mail.toAccount() == null && mail.contactId() != null && safe.forbids(Addressing.JOB, letter.to());
    }

    private Optional<Trouble> carry(Letter letter) {
        try {
            return carrier.send(letter);
        } catch (RuntimeException unexpected) {
            LOG.error("Sending {} failed in a way that it must not ({})", letter, unexpected.getClass());
            return Optional.of(Trouble.UNKNOWN);
        }
    }

    private void failed(MailRow mail, Trouble trouble) {
        var over = !trouble.isPassing() || mail.attempts() >= Retry.MOST_ATTEMPTS;
        LOG.warn("Mail {} was not sent at try {}: {}{}", mail.id(), mail.attempts(), trouble, over ? ", stuck" : "");
        // Anyone who waits for a code asks for another: a mistyped address is not the administrator's work.
        var stuck = mail.proofId() == null ? STUCK : NOT_NEEDED;
        jdbc.sql(over ? stuck : AGAIN)
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .param("trouble", trouble.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("next", Timestamp.from(clock.instant().plus(Retry.pauseAfter(mail.attempts()))))
                .update();
    }

    private void settle(String statement, MailRow mail) {
        jdbc.sql(statement)
                .param("id", mail.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
