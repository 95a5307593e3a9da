package org.breakwater.training.office.message;

import java.util.Optional;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeRepeat;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.training.emails.TrainingOffice;
import org.springframework.stereotype.Component;

/**
 * A message of the office or a trainer to everyone with a place in a session: one mail for each, so that no one sees
 * another’s address, and never two. Empty for someone who has no place any more.
 */
@Component
class SessionMessageNotice implements Notice {

    private final ActorTransactions acting;
    private final Messages messages;
    private final TrainingOffice office;

    SessionMessageNotice(ActorTransactions acting, Messages messages, TrainingOffice office) {
        this.acting = acting;
        this.messages = messages;
        this.office = office;
    }

    @Override
    public String name() {
        return "SESSION_MESSAGE";
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
        return acting.looking(JOB, () -> messages.letter(owed.other(), owed.about()))
                .map(letter -> letter.endingWith(office.foot()));
    }

    @Override
    public NoticeRepeat repeat() {
        return NoticeRepeat.ONCE;
    }
}
