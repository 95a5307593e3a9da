package org.breakwater.pathways.allegations.lifecycle;

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

/** A referral to the LADO was received. The message says nothing of it: a mailbox can be read over a shoulder. */
@Component
class AllegationReferredNotice implements Notice {

    static final String TEXT = """
            A new referral has been received. The next step is due within 1 working day.

            Sign in when you can:
            %s
            """;

    private final Notices notices;

    AllegationReferredNotice(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void owe(PathwayMoved moved) {
        if (moved.pathway().equals(Allegations.KIND.name()) && moved.move().equals(Allegations.REFER.name())) {
            notices.owe(AllegationReferredNotice.class, moved.record());
        }
    }

    @Override
    public String name() {
        return "ALLEGATION_REFERRED";
    }

    @Override
    public String aboutA() {
        return Allegations.KIND.name();
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return directory.whoMaySee(owed.about(), List.of(Role.LADO, Role.LADO_ADMINISTRATOR));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/allegations/cases").about("New referral"));
    }

    @Override
    public boolean speaksForAll() {
        return true;
    }
}
