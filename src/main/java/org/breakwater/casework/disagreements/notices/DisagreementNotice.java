package org.breakwater.casework.disagreements.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Role;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.Notices;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/** A disagreement with a decision, for those who respond at its stage. */
@Component
public class DisagreementNotice implements Notice {

    /** The partnership gets the same text. */
    static final String TEXT = """
            A professional disagreement needs your response. The deadline is on its page.

            Sign in when you can:
            %s
            """;

    /** The same for both. */
    static final String SUBJECT = "Professional disagreement: response due";

    private final Notices notices;

    DisagreementNotice(Notices notices) {
        this.notices = notices;
    }

    /** @param partnershipToo whether it has been escalated so far that the partnership is told too */
    public void owe(UUID contact, boolean partnershipToo) {
        notices.owe(DisagreementNotice.class, contact);
        if (partnershipToo) {
            notices.owe(EscalationNotice.class, contact);
        }
    }

    @Override
    public String name() {
        return "DISAGREEMENT";
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
        return Optional.of(Letter.toAccount(TEXT, "/desk/disagreements").about(SUBJECT));
    }
}
