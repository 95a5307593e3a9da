package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.util.List;
import java.util.function.Predicate;
import org.breakwater.pathways.allegations.cases.plannedmeetings.InvitationLines.InvitationLine;
import org.breakwater.pathways.allegations.meetings.InvitedRow;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Invitation;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * More people to invite to a planned meeting, or an invitation to withdraw, as it is typed.
 *
 * @param to WITHDRAW for the button that withdraws
 */
public record PlannedMeetingForm(
        String version, List<InvitationLine> people, String sure, String withdraw, String why, String to)
        implements Form {

    static final PlannedMeetingForm EMPTY = new PlannedMeetingForm("", List.of(), "", "", "", "");

    /** What changes. */
    sealed interface Change {

        record Invite(List<Invitation> people) implements Change {}

        record Withdraw(InvitedRow invited, String why) implements Change {

            @Override
            public String toString() {
                return "Withdraw[" + invited + "]";
            }
        }
    }

    Checked<Change> check(List<InvitedRow> invited, Predicate<String> isSubject) {
        var ask = new Questions();
        if (to.equals("WITHDRAW")) {
            var which = InputParser.id(withdraw)
                    .flatMap(id -> invited.stream()
                            .filter(row -> row.id().equals(id) && row.presence() == null)
                            .findFirst());
            ask.must(which.isPresent(), "withdraw", "Select an invitation to withdraw");
            var reason = ask.text("why", why, "Enter the reason for withdrawing the invitation", 2000);
            return ask.then(() -> new Change.Withdraw(which.orElseThrow(), reason));
        }
        var whom = new InvitationLines(people).ask(ask, isSubject, sure.equals("YES"));
        return ask.then(() -> new Change.Invite(whom));
    }

    @Override
    public String toString() {
        return "PlannedMeetingForm[…]";
    }
}
