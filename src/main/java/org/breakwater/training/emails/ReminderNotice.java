package org.breakwater.training.emails;

import java.util.Optional;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.training.ReminderDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A reminder is due: of a session, an evaluation, or an expiring certificate. */
@Component
class ReminderNotice implements Notice {

    private final Notices notices;
    private final ActorTransactions acting;
    private final ReminderEmailText texts;
    private final TrainingOffice office;

    ReminderNotice(Notices notices, ActorTransactions acting, ReminderEmailText texts, TrainingOffice office) {
        this.notices = notices;
        this.acting = acting;
        this.texts = texts;
        this.office = office;
    }

    @EventListener
    void owe(ReminderDue due) {
        notices.owe(ReminderNotice.class, NoticeDue.about(due.bookingId()).with(due.kind()));
    }

    @Override
    public String name() {
        return "REMINDER";
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
        return acting.looking(JOB, () -> texts.of(owed.about(), owed.word()))
                .map(letter -> letter.endingWith(office.foot()));
    }
}
