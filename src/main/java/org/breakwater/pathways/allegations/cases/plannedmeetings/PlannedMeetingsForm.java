package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.breakwater.pathways.allegations.cases.plannedmeetings.InvitationLines.InvitationLine;
import org.breakwater.pathways.allegations.meetings.MeetingPlan;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Purpose;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * A meeting to plan, as it is typed.
 *
 * @param sure "YES" once someone has said that a person with a name like the subject’s is someone else
 */
public record PlannedMeetingsForm(
        String version,
        String purpose,
        String meetsOn,
        String meetsTime,
        String how,
        String venue,
        List<InvitationLine> people,
        String sure)
        implements Form {

    static final PlannedMeetingsForm EMPTY = new PlannedMeetingsForm("", "", "", "", "", "", List.of(), "");

    Checked<MeetingPlan> check(Instant now, Predicate<String> isSubject) {
        var ask = new Questions();
        var which = ask.one(
                "purpose", purpose, Purpose.class, "Select whether this is the first meeting or a review meeting");
        var at = new MeetingTimeAnswers(meetsOn, meetsTime, how, venue).ask(ask, now);
        var whom = new InvitationLines(people).ask(ask, isSubject, sure.equals("YES"));
        return ask.then(() -> new MeetingPlan(which.orElseThrow(), at.orElseThrow(), whom));
    }

    @Override
    public String toString() {
        return "PlannedMeetingsForm[…]";
    }
}
