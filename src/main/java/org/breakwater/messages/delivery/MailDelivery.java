package org.breakwater.messages.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.safecontact.SafeContact;
import org.breakwater.messages.addressing.MailAddressing;
import org.breakwater.messages.content.MailMessage;
import org.breakwater.messages.content.MailRow;
import org.breakwater.messages.content.MailWriter;
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
public class MailDelivery {

    /** How long an email is this node's alone; longer than all time-outs of one sending together. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final RecipientCheck recipientCheck;
    private final MailWriter mailWriter;
    private final SafeContact safe;
    private final MailboxLimits mailboxLimits;
    private final MailCarrier carrier;
    private final Clock clock;

    MailDelivery(
            JdbcClient jdbc,
            ActorTransactions acting,
            AuditLog audit,
            RecipientCheck recipientCheck,
            MailWriter mailWriter,
            SafeContact safe,
            MailboxLimits mailboxLimits,
            MailCarrier carrier,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.recipientCheck = recipientCheck;
        this.mailWriter = mailWriter;
        this.safe = safe;
        this.mailboxLimits = mailboxLimits;
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
            acting.as(
                    MailAddressing.JOB,
                    () -> failed(mail, isAway ? DeliveryFailure.UNKNOWN : DeliveryFailure.UNWRITABLE));
        }
    }

    Optional<MailRow> take() {
        var now = clock.instant();
        return acting.as(
                MailAddressing.JOB,
                () -> jdbc.sql(MailRow.TAKE)
                        .param("now", Timestamp.from(now))
                        .param("again", Timestamp.from(now.plus(TAKEN_FOR)))
                        .query(MailRow.class)
                        .optional());
    }

    private void send(MailRow mail) {
        if (!recipientCheck.may(mail)) {
            acting.as(MailAddressing.JOB, () -> {
                settle(MailRow.NOT_NEEDED, mail);
                settle(MailRow.OWE_AGAIN, mail);
            });
            return;
        }
        var letter = mailWriter.write(mail);
        if (letter.isEmpty()) {
            acting.as(MailAddressing.JOB, () -> settle(MailRow.NOT_NEEDED, mail));
            return;
        }
        var trouble = whyNot(mail, letter.get()).or(() -> carry(letter.get()));
        acting.as(MailAddressing.JOB, () -> {
            if (trouble.isEmpty()) {
                settle(MailRow.SENT, mail);
                mailboxLimits.wentOut(mail, letter.get());
                audit.record(
                        MailAddressing.JOB.id(),
                        MailAddressing.JOB.roleName(),
                        "sent " + mail.kind().toLowerCase(Locale.ROOT) + " by email",
                        mail.subject(),
                        mail.toAccount() == null ? "" : "account:" + mail.toAccount());
            } else {
                failed(mail, trouble.get());
            }
        });
    }

    private Optional<DeliveryFailure> whyNot(MailRow mail, MailMessage mailMessage) {
        if (mayNeverGo(mail, mailMessage)) {
            return Optional.of(DeliveryFailure.NEVER);
        }
        return mailboxLimits.isFull(mail, mailMessage) ? Optional.of(DeliveryFailure.ENOUGH) : Optional.empty();
    }

    /** Someone may have written since it was owed that no one may ever write there. */
    private boolean mayNeverGo(MailRow mail, MailMessage mailMessage) {
        return mail.toAccount() == null
                && mail.contactId() != null
                && safe.forbids(MailAddressing.JOB, mailMessage.to());
    }

    private Optional<DeliveryFailure> carry(MailMessage mailMessage) {
        try {
            return carrier.send(mailMessage);
        } catch (RuntimeException unexpected) {
            LOG.error("Sending {} failed in a way that it must not ({})", mailMessage, unexpected.getClass());
            return Optional.of(DeliveryFailure.UNKNOWN);
        }
    }

    private void failed(MailRow mail, DeliveryFailure deliveryFailure) {
        var over = !deliveryFailure.isPassing() || mail.attempts() >= RetryPause.mostAttempts(mail.isAlert());
        LOG.warn(
                "Mail {} was not sent at try {}: {}{}",
                mail.id(),
                mail.attempts(),
                deliveryFailure,
                over ? ", stuck" : "");
        // Anyone who waits for a code asks for another: a mistyped address is not the administrator's work.
        var stuck = mail.proofId() == null ? MailRow.STUCK : MailRow.NOT_NEEDED;
        jdbc.sql(over ? stuck : MailRow.AGAIN)
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .param("trouble", deliveryFailure.name())
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "next",
                        Timestamp.from(clock.instant().plus(RetryPause.pauseAfter(mail.attempts(), mail.isAlert()))))
                .update();
    }

    private void settle(String statement, MailRow mail) {
        jdbc.sql(statement)
                .param("id", mail.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
