package org.breakwater.pathways.missingeducation.lifecycle;

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

/** A child was referred as missing education: risk triage is due the same day. */
@Component
class EducationReferredNotice implements Notice {

    static final String TEXT = """
            A child has been referred as missing education. The risk triage is due today, or on the next working day if
            the referral came after office hours.

            Sign in when you can:
            %s
            """;

    private final Notices notices;

    EducationReferredNotice(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void owe(PathwayMoved moved) {
        if (moved.pathway().equals(MissingEducation.KIND.name())
                && moved.move().equals(MissingEducation.REFER.name())) {
            notices.owe(EducationReferredNotice.class, moved.record());
        }
    }

    @Override
    public String name() {
        return "EDUCATION_REFERRED";
    }

    @Override
    public String aboutA() {
        return MissingEducation.KIND.name();
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return directory.whoMaySee(owed.about(), List.of(Role.CME_OFFICER, Role.CME_MANAGER));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/missing-education/cases").about("New referral"));
    }

    @Override
    public boolean speaksForAll() {
        return true;
    }
}
