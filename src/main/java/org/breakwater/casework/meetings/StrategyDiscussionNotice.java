package org.breakwater.casework.meetings;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.conflicts.ExcludedStaff;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/**
 * An agency's people are told once that they are invited to a strategy discussion; not if it has ended meanwhile. The
 * desk telephones them as well, so a notice to an agency without people is nobody's task.
 */
@Component
class StrategyDiscussionNotice implements Notice {

    static final String TEXT = """
            Your agency has been invited to a discussion, or its details have changed.

            Sign in now to read it:
            %s
            """;

    private final CalledAgencies calledAgencies;
    private final ExcludedStaff excludedStaff;

    StrategyDiscussionNotice(CalledAgencies calledAgencies, ExcludedStaff excludedStaff) {
        this.calledAgencies = calledAgencies;
        this.excludedStaff = excludedStaff;
    }

    @Override
    public String name() {
        return "STRATEGY_DISCUSSION";
    }

    @Override
    public String aboutA() {
        return "strategy";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        var people = calledAgencies
                .whoIsCalled(JOB, owed.about())
                .map(directory::ofAgency)
                .orElse(List.of());
        return Recipients.each(people).without(excludedStaff.from(JOB, owed.about()));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/information-requests")
                .about("Strategy discussion: read the details")
                .urgently());
    }
}
