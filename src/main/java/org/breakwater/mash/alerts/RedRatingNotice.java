package org.breakwater.mash.alerts;

import java.util.List;
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

/** A contact is red: the managers are told and, if a team may have to go out, that team at the same moment. */
@Component
class RedRatingNotice implements Notice {

    static final String TO_MANAGERS = """
            A contact has been rated red, or is treated as red until it is rated. The team that may need to respond \
            has also been notified.

            Sign in now:
            %s
            """;

    static final String TO_TEAM = """
            A contact has been rated red, or is treated as red until it is rated. It may be passed to your team \
            today: make sure a worker is available.

            You do not need to accept or decline anything yet. If it is handed over to you, it will appear here:
            %s
            """;

    private final ExcludedStaff excludedStaff;

    RedRatingNotice(ExcludedStaff excludedStaff) {
        this.excludedStaff = excludedStaff;
    }

    @Override
    public String name() {
        return "RED_RATING";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    /**
     * At night there may be no manager on duty; the alert is repeated then. A notice to a team without people is shown
     * as stuck.
     */
    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return owed.detail() == null
                ? directory.whoMaySee(owed.about(), List.of(Role.MANAGER))
                : Recipients.each(directory.ofTeam(owed.detail()), Role.TEAM_MEMBER)
                        .without(excludedStaff.from(JOB, owed.about()));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        var letter = owed.detail() == null
                ? Letter.toAccount(TO_MANAGERS, "/desk")
                : Letter.toAccount(TO_TEAM, "/handovers");
        return Optional.of(letter.about("Urgent: red contact").urgently());
    }
}
