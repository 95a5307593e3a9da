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
import org.breakwater.training.BookingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Changes of a booking, for its learner. One mail covers all changes until it is sent. */
@Component
class BookingNotice implements Notice {

    private final Notices notices;
    private final ActorTransactions acting;
    private final BookingEmailText texts;

    BookingNotice(Notices notices, ActorTransactions acting, BookingEmailText texts) {
        this.notices = notices;
        this.acting = acting;
        this.texts = texts;
    }

    @EventListener
    void owe(BookingChanged changed) {
        notices.owe(BookingNotice.class, changed.bookingId());
    }

    @Override
    public String name() {
        return "BOOKING";
    }

    @Override
    public String aboutA() {
        return "booking";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.outside("A delegate, or the person who booked for them");
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return acting.as(
                JOB,
                () -> texts.find(owed.about())
                        .filter(row -> texts.tells(row, to.mail()))
                        .map(texts::toLearner));
    }

    @Override
    public NoticeRepeat repeat() {
        return NoticeRepeat.ONCE_WHILE_OWED;
    }
}
