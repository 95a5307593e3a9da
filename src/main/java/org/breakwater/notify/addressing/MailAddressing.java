package org.breakwater.notify.addressing;

import java.time.Clock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.Notice;
import org.breakwater.notify.RecipientDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Turns due notices into one mail for each person. Late on purpose: the people who may see the contact, have the role
 * and are on duty at that minute are told, and a contact that was restricted meanwhile is revealed to no one else.
 */
@Component
public class MailAddressing {

    private static final Logger LOG = LoggerFactory.getLogger(MailAddressing.class);

    private final ActorTransactions acting;
    private final NoticeRegistry register;
    private final RecipientDirectory directory;
    private final OvertakenMail overtakenMail;
    private final AddressedMail addressedMail;

    public MailAddressing(
            JdbcClient jdbc,
            ActorTransactions acting,
            NoticeRegistry register,
            RecipientDirectory directory,
            Clock clock) {
        this.acting = acting;
        this.register = register;
        this.directory = directory;
        this.overtakenMail = new OvertakenMail(jdbc, register, clock);
        this.addressedMail = new AddressedMail(jdbc, clock);
    }

    /** Addresses what is due now. */
    public void addressDue() {
        while (addressSome()) {
            // the next fifty
        }
    }

    private boolean addressSome() {
        try {
            return acting.as(Notice.JOB, () -> {
                overtakenMail.whatIsOwed();
                var due = addressedMail.due();
                due.forEach(this::addressed);
                return !due.isEmpty();
            });
        } catch (RuntimeException fault) {
            AddressingFault.throwIfTheDatabaseIsAway(fault);
            return eachByItself();
        }
    }

    /** One that cannot be addressed delays no other: it is marked as stuck, where the administrator sees it. */
    private boolean eachByItself() {
        var any = false;
        for (var owed : acting.as(Notice.JOB, addressedMail::due)) {
            try {
                acting.as(Notice.JOB, () -> addressedMail.stillDue(owed).ifPresent(this::addressed));
                any = true;
            } catch (RuntimeException fault) {
                AddressingFault.throwIfTheDatabaseIsAway(fault);
                any |= setAside(owed, fault);
            }
        }
        return any;
    }

    /** One that only waits for a lock is left for the next round. */
    private boolean setAside(OwedMailRow owed, RuntimeException fault) {
        LOG.error("Message {} cannot be addressed ({})", owed.id(), fault.getClass());
        if (AddressingFault.passes(fault)) {
            return false;
        }
        try {
            acting.as(Notice.JOB, () -> addressedMail.setAside(owed));
            return true;
        } catch (RuntimeException worse) {
            AddressingFault.throwIfTheDatabaseIsAway(worse);
            LOG.error("Nor can message {} be set aside ({})", owed.id(), worse.getClass());
            return false;
        }
    }

    private void addressed(OwedMailRow owed) {
        address(owed);
        addressedMail.markAddressed(owed);
        register.get(owed.kind()).thenEvery().ifPresent(after -> addressedMail.oweTheNext(owed, after));
    }

    private void address(OwedMailRow owed) {
        var notice = register.get(owed.kind());
        if (notice.isOver(owed.notice())) {
            return;
        }
        var recipients = notice.recipients(owed.notice(), directory);
        if (recipients.outside() != null) {
            addressedMail.keepFor(owed, notice, recipients.outside());
        }
        for (var person : Addressee.of(notice, owed.notice(), recipients, directory)) {
            if (notice.replacesUnsent()) {
                overtakenMail.mails(owed, person.account());
            }
            addressedMail.keep(owed, notice, person);
        }
        var missing = recipients.missing();
        if (missing != null && (recipients.accounts().isEmpty() || recipients.isMissing())) {
            addressedMail.keepForNobody(owed, missing.name());
        }
    }
}
