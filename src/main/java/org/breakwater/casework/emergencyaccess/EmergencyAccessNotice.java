package org.breakwater.casework.emergencyaccess;

import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/** A restricted contact was opened with emergency access, for those who review that. */
@Component
class EmergencyAccessNotice implements Notice {

    static final String TEXT = """
            Emergency access has been used. It needs your review.

            Sign in to review it:
            %s
            """;

    static final String NO_ONE_LEFT = """
            Emergency access has been used, but no manager has an account to review it.

            Make sure that a manager has an account. Sign in here:
            %s
            """;

    @Override
    public String name() {
        return "EMERGENCY_ACCESS";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    /** If no reviewer is left, the person who can appoint one is told, and the administrator sees it besides. */
    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        var people = directory.whoReviewsEmergencyAccess(owed.about());
        return Recipients.each(people, Role.MANAGER)
                .saying(people.stream().noneMatch(one -> RecordKind.CONTACT.isSeenBy(one.asRole())));
    }

    /** People who are not at the desk cannot open the case: they make sure that someone can review it. */
    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        var letter = switch (Role.valueOf(to.whom())) {
            case BUSINESS_MANAGER -> Letter.toAccount(NO_ONE_LEFT, "/escalations");
            case ADMINISTRATOR -> Letter.toAccount(NO_ONE_LEFT, "/outbox");
            default -> Letter.toAccount(TEXT, "/desk/emergency-access");
        };
        return Optional.of(letter.about("Emergency access to review"));
    }
}
