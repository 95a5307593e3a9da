package org.breakwater.training.compliance;

import java.util.Optional;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.breakwater.training.emails.TrainingOffice;
import org.springframework.stereotype.Component;

/** Someone needs training by the matrix of their role, and has not done it or has to do it again. */
@Component
class OutstandingTrainingNotice implements Notice {

    private final ActorTransactions acting;
    private final ComplianceReminders reminders;
    private final TrainingOffice office;

    OutstandingTrainingNotice(ActorTransactions acting, ComplianceReminders reminders, TrainingOffice office) {
        this.acting = acting;
        this.reminders = reminders;
        this.office = office;
    }

    @Override
    public String name() {
        return "OUTSTANDING_TRAINING";
    }

    @Override
    public String aboutA() {
        return "delegate";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.outside("A delegate");
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return acting.looking(JOB, () -> reminders.letter(owed.about()))
                .map(letter -> letter.endingWith(office.foot()));
    }
}
