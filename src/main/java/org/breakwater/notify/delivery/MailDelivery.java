package org.breakwater.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.notify.AddressRefusal;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeUrgency;
import org.breakwater.notify.addressing.NoticeRegistry;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.content.MailToSend;
import org.breakwater.notify.content.MailWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Sends one mail after the other. Any number of nodes may do so at once: an email is claimed in a transaction of its
 * own before it is sent. A node that dies between sending and recording that sends it again: at least once, with the
 * same Message-ID.
 */
@Component
public class MailDelivery {

    /** How long an email is claimed by this node; longer than all timeouts of one delivery together. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final RecipientCheck recipientCheck;
    private final MailWriter mailWriter;
    private final NoticeRegistry register;
    private final List<AddressRefusal> refusals;
    private final MailboxLimits mailboxLimits;
    private final MailCarrier carrier;
    private final Clock clock;

    MailDelivery(
            JdbcClient jdbc,
            ActorTransactions acting,
            AuditLog audit,
            RecipientCheck recipientCheck,
            MailWriter mailWriter,
            NoticeRegistry register,
            List<AddressRefusal> refusals,
            MailboxLimits mailboxLimits,
            MailCarrier carrier,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.recipientCheck = recipientCheck;
        this.mailWriter = mailWriter;
        this.register = register;
        this.refusals = refusals;
        this.mailboxLimits = mailboxLimits;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Sends the next mail that is due, or marks it as stuck. False if there was none. */
    public boolean sendNext() {
        var taken = take();
        taken.ifPresent(this::sendOrSetAside);
        return taken.isPresent();
    }

    /**
     * One mail that cannot be written delays no other. The error may contain an address, so only its type is logged. If
     * the database is down, this one is retried like any other.
     */
    private void sendOrSetAside(MailToSend mail) {
        try {
            send(mail);
        } catch (RuntimeException fault) {
            LOG.error(
                    "Mail {} cannot be written ({})",
                    mail.id(),
                    fault.getClass().getName());
            var isAway = fault instanceof DataAccessException || fault instanceof TransactionException;
            acting.as(Notice.JOB, () -> failed(mail, isAway ? DeliveryFailure.UNKNOWN : DeliveryFailure.UNWRITABLE));
        }
    }

    Optional<MailToSend> take() {
        var now = clock.instant();
        return acting.as(
                Notice.JOB,
                () -> jdbc.sql(MailToSend.TAKE)
                        .param("now", now)
                        .param("again", now.plus(TAKEN_FOR))
                        .query(MailToSend.class)
                        .optional());
    }

    private void send(MailToSend mail) {
        if (register.get(mail.kind()).isOver(mail.notice())) {
            acting.as(Notice.JOB, () -> settle(MailToSend.NOT_NEEDED, mail));
            return;
        }
        if (!recipientCheck.may(mail)) {
            acting.as(Notice.JOB, () -> {
                settle(MailToSend.NOT_NEEDED, mail);
                settle(MailToSend.OWE_AGAIN, mail);
            });
            return;
        }
        var letter = mailWriter.write(mail);
        if (letter.isEmpty()) {
            acting.as(Notice.JOB, () -> settle(MailToSend.NOT_NEEDED, mail));
            return;
        }
        var trouble = whyNot(mail, letter.get()).or(() -> carry(letter.get()));
        acting.as(Notice.JOB, () -> {
            if (trouble.isEmpty()) {
                settle(MailToSend.SENT, mail);
                mailboxLimits.wentOut(mail, letter.get());
                audit.record(
                        Notice.JOB.id(), Notice.JOB.roleName(), mail.actInWords(), subject(mail), mail.recipientIds());
            } else {
                failed(mail, trouble.get());
            }
        });
    }

    private Optional<DeliveryFailure> whyNot(MailToSend mail, MailMessage mailMessage) {
        if (mayNeverGo(mail, mailMessage)) {
            return Optional.of(DeliveryFailure.NEVER);
        }
        return mailboxLimits.isFull(mail, mailMessage) ? Optional.of(DeliveryFailure.ENOUGH) : Optional.empty();
    }

    /** Since it was queued, a rule may have been written that no one may ever write there. */
    private boolean mayNeverGo(MailToSend mail, MailMessage mailMessage) {
        return mail.toAccount() == null
                && register.get(mail.kind()).obeysSafeContact()
                && refusals.stream().anyMatch(refusal -> refusal.forbids(mailMessage.to()));
    }

    private String subject(MailToSend mail) {
        var about = register.get(mail.kind()).aboutA();
        return mail.aboutId() == null ? about : about + ":" + mail.aboutId();
    }

    private Optional<DeliveryFailure> carry(MailMessage mailMessage) {
        try {
            return carrier.send(mailMessage);
        } catch (RuntimeException unexpected) {
            LOG.error("Sending {} failed in a way that it must not ({})", mailMessage, unexpected.getClass());
            return Optional.of(DeliveryFailure.UNKNOWN);
        }
    }

    private void failed(MailToSend mail, DeliveryFailure deliveryFailure) {
        var urgency = register.urgencyOf(mail.kind());
        var over = !deliveryFailure.isPassing() || mail.attempts() >= RetryPause.mostAttempts(urgency.isAlert());
        LOG.warn(
                "Mail {} was not sent at try {}: {}{}",
                mail.id(),
                mail.attempts(),
                deliveryFailure,
                over ? ", stuck" : "");
        var stuck = urgency == NoticeUrgency.CODE ? MailToSend.NOT_NEEDED : MailToSend.STUCK;
        jdbc.sql(over ? stuck : MailToSend.AGAIN)
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .param("trouble", deliveryFailure.name())
                .param("now", clock.instant())
                .param("next", clock.instant().plus(RetryPause.pauseAfter(mail.attempts(), urgency.isAlert())))
                .update();
    }

    private void settle(String statement, MailToSend mail) {
        jdbc.sql(statement).param("id", mail.id()).param("now", clock.instant()).update();
    }
}
