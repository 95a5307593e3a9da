package org.breakwater.mash.approval;

import java.util.List;
import java.util.Optional;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/** A decision was returned for changes: tells its author, if they may still see the contact. */
@Component
class ReturnedDecisionNotice implements Notice {

    static final String TEXT = """
            A decision that you sent for approval has been returned to you for changes.

            Sign in to read the reason:
            %s
            """;

    @Override
    public String name() {
        return "DECISION_RETURNED";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    /** The other id is the account of the author. */
    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.each(
                directory.maySee(owed.about(), owed.other())
                        ? directory.colleague(owed.other()).stream().toList()
                        : List.of());
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/desk").about("Decision returned for changes"));
    }
}
