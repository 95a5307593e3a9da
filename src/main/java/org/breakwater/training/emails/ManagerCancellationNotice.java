package org.breakwater.training.emails;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeRepeat;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.training.BookingChanged;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A booking is cancelled, for the manager who approved it: they plan the day, and may pay the charge. One who has not
 * answered gets no further mail, because anyone may name an address as their manager's.
 */
@Component
class ManagerCancellationNotice implements Notice {

    private final Notices notices;
    private final ActorTransactions acting;
    private final Bookings bookings;
    private final BookingEmailText texts;

    ManagerCancellationNotice(Notices notices, ActorTransactions acting, Bookings bookings, BookingEmailText texts) {
        this.notices = notices;
        this.acting = acting;
        this.bookings = bookings;
        this.texts = texts;
    }

    @EventListener
    void owe(BookingChanged changed) {
        if (cancelled(changed.bookingId()).isPresent()) {
            notices.owe(ManagerCancellationNotice.class, changed.bookingId());
        }
    }

    private Optional<BookingRow> cancelled(UUID booking) {
        return bookings.find(booking)
                .filter(row -> row.how() == BookedPlace.End.CANCELLED || row.how() == BookedPlace.End.LEFT_LIST)
                .filter(row -> !row.manager().isEmpty() && row.approvedAt() != null);
    }

    @Override
    public String name() {
        return "MANAGER_CANCELLATION";
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
        return acting.looking(JOB, () -> cancelled(owed.about()).map(texts::cancelledToManager));
    }

    @Override
    public NoticeRepeat repeat() {
        return NoticeRepeat.ONCE_WHILE_OWED;
    }
}
