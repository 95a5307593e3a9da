package org.breakwater.casework.handover;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.casework.conflicts.ExcludedStaff;
import org.breakwater.casework.handover.teams.HandoverRecipients;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/**
 * A team's people are told that a child is handed over to them: at once, and when their response is due. A team that
 * has responded gets no more notices; for one without people they are shown as stuck.
 */
@Component
class HandoverNotice implements Notice {

    static final String TEXT = """
            There is a handover for your team. Accept or decline it before the deadline.

            Sign in to accept or decline it:
            %s
            """;

    private final HandoverRecipients handoverRecipients;
    private final ExcludedStaff excludedStaff;

    HandoverNotice(HandoverRecipients handoverRecipients, ExcludedStaff excludedStaff) {
        this.handoverRecipients = handoverRecipients;
        this.excludedStaff = excludedStaff;
    }

    @Override
    public String name() {
        return "HANDOVER";
    }

    @Override
    public String aboutA() {
        return "handover";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        var people = handoverRecipients
                .whoOwes(JOB, owed.about())
                .map(directory::ofTeam)
                .orElse(List.of());
        return Recipients.each(people, Role.TEAM_MEMBER).without(excludedStaff.from(JOB, owed.about()));
    }

    @Override
    public boolean isOver(OwedNotice owed) {
        return handoverRecipients.whoOwes(JOB, owed.about()).isEmpty();
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/handovers").about("Handover to accept or decline"));
    }

    @Override
    public boolean onlyLatestStep() {
        return true;
    }
}
