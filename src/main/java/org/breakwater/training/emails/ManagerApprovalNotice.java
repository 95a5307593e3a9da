package org.breakwater.training.emails;

import java.util.Optional;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeRepeat;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.training.ManagerApprovalRequested;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request for a manager's approval. Empty if it is no longer needed. */
@Component
class ManagerApprovalNotice implements Notice {

    private final Notices notices;
    private final ActorTransactions acting;
    private final BookingEmailText texts;

    ManagerApprovalNotice(Notices notices, ActorTransactions acting, BookingEmailText texts) {
        this.notices = notices;
        this.acting = acting;
        this.texts = texts;
    }

    @EventListener
    void owe(ManagerApprovalRequested requested) {
        notices.owe(ManagerApprovalNotice.class, requested.bookingId());
    }

    @Override
    public String name() {
        return "MANAGER_APPROVAL";
    }

    @Override
    public String aboutA() {
        return "booking";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.outside("A delegate’s manager");
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return acting.looking(
                JOB,
                () -> texts.find(owed.about())
                        .filter(BookingEmailRow::waitsForManager)
                        .map(texts::toManager));
    }

    @Override
    public NoticeRepeat repeat() {
        return NoticeRepeat.ONCE_WHILE_OWED;
    }
}
