package org.breakwater.mash.approval;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A decision, or an immediate action, needs a second person's approval. */
@Component
class ApprovalNotice implements Notice {

    static final String TEXT = """
            A decision needs a manager’s approval, or an immediate action needs a manager’s review.

            Sign in to approve it, or to return it for changes:
            %s
            """;

    private final Notices notices;

    ApprovalNotice(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void owe(ApprovalRequested approval) {
        notices.owe(ApprovalNotice.class, approval.contactId());
    }

    @Override
    public String name() {
        return "APPROVAL";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return directory.whoMaySee(owed.about(), List.of(Role.MANAGER));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/desk").about("Approval needed"));
    }

    @Override
    public boolean speaksForAll() {
        return true;
    }
}
