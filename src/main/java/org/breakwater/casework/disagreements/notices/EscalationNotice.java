package org.breakwater.casework.disagreements.notices;

import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.casework.conflicts.ExcludedStaff;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/** An escalated disagreement, for those who run the partnership. It says nothing about the contact. */
@Component
class EscalationNotice implements Notice {

    private final ExcludedStaff excludedStaff;

    EscalationNotice(ExcludedStaff excludedStaff) {
        this.excludedStaff = excludedStaff;
    }

    @Override
    public String name() {
        return "ESCALATION";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.each(directory.withRole(Role.BUSINESS_MANAGER), Role.BUSINESS_MANAGER)
                .without(excludedStaff.from(JOB, owed.about()));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(
                Letter.toAccount(DisagreementNotice.TEXT, "/escalations").about(DisagreementNotice.SUBJECT));
    }
}
