package org.breakwater.casework.safecontact.visitbriefing;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.casework.conflicts.ExcludedStaff;
import org.breakwater.casework.handover.teams.HandoverRecipients;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.NoticeRepeat;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/** What a team must know before it visits or calls has changed. One mail covers all changes until it is sent. */
@Component
public class VisitBriefingNotice implements Notice {

    static final String TEXT = """
            Safety information for a visit or call by your team has changed.

            Sign in now to read it:
            %s
            """;

    private final HandoverRecipients handoverRecipients;
    private final ExcludedStaff excludedStaff;

    VisitBriefingNotice(HandoverRecipients handoverRecipients, ExcludedStaff excludedStaff) {
        this.handoverRecipients = handoverRecipients;
        this.excludedStaff = excludedStaff;
    }

    @Override
    public String name() {
        return "VISIT_BRIEFING";
    }

    @Override
    public String aboutA() {
        return "handover";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        var people = handoverRecipients
                .whoGoes(JOB, owed.about())
                .map(directory::ofTeam)
                .orElse(List.of());
        return Recipients.each(people, Role.TEAM_MEMBER).without(excludedStaff.from(JOB, owed.about()));
    }

    @Override
    public boolean isOver(OwedNotice owed) {
        return handoverRecipients.whoGoes(JOB, owed.about()).isEmpty();
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/handovers")
                .about("Urgent: read before the next visit or call")
                .urgently());
    }

    @Override
    public NoticeRepeat repeat() {
        return NoticeRepeat.ONCE_WHILE_OWED;
    }
}
