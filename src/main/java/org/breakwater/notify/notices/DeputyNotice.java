package org.breakwater.notify.notices;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.account.absence.DeputyNamed;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A colleague will be away and has named this person as deputy. They see who and when after signing in. */
@Component
class DeputyNotice implements Notice {

    static final String TEXT = """
            A colleague has named you as their deputy while they are away.

            Sign in to see who you are covering for, and the dates:
            %s
            """;

    private final Notices notices;
    private final Absences absences;

    DeputyNotice(Notices notices, Absences absences) {
        this.notices = notices;
        this.absences = absences;
    }

    @EventListener
    void owe(DeputyNamed named) {
        notices.owe(DeputyNotice.class, named.absenceId());
    }

    @Override
    public String name() {
        return "DEPUTY";
    }

    @Override
    public String aboutA() {
        return "absence";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        var deputy = absences.find(JOB, owed.about()).flatMap(absence -> directory.colleague(absence.deputyId()));
        return Recipients.each(deputy.map(List::of).orElse(List.of()));
    }

    @Override
    public boolean isOver(OwedNotice owed) {
        return absences.find(JOB, owed.about()).isEmpty();
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/account").about("You are named as a deputy"));
    }
}
