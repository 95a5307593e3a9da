package org.breakwater.pathways.privatefostering.lifecycle;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.casework.pathway.PathwayMoves.PathwayMoved;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A private fostering arrangement was notified: seven working days are running. */
@Component
class FosteringNotifiedNotice implements Notice {

    static final String TEXT = """
            A private fostering arrangement has been notified. The initial visit is due within 7 working days.

            Sign in when you can:
            %s
            """;

    private final Notices notices;

    FosteringNotifiedNotice(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void owe(PathwayMoved moved) {
        if (moved.pathway().equals(PrivateFostering.KIND.name())
                && moved.move().equals(PrivateFostering.NOTIFY.name())) {
            notices.owe(FosteringNotifiedNotice.class, moved.record());
        }
    }

    @Override
    public String name() {
        return "FOSTERING_NOTIFIED";
    }

    @Override
    public String aboutA() {
        return PrivateFostering.KIND.name();
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return directory.whoMaySee(
                owed.about(), List.of(Role.PRIVATE_FOSTERING_WORKER, Role.PRIVATE_FOSTERING_MANAGER));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(
                Letter.toAccount(TEXT, "/private-fostering/arrangements").about("New notification"));
    }

    @Override
    public boolean speaksForAll() {
        return true;
    }
}
