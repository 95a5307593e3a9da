package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.pathways.allegations.meetings.InvitedRow;
import org.breakwater.pathways.allegations.meetings.InvitedRow.Presence;
import org.breakwater.pathways.allegations.meetings.MeetingHeld;
import org.breakwater.pathways.allegations.meetings.MeetingHeld.Came;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * A planned meeting that was held, as it is typed: a line for each person who was invited.
 *
 * @param attended others who came
 */
public record RecordPlannedMeetingForm(
        String version, String heldOn, List<AttendanceLine> people, String attended, String discussed, String actions)
        implements Form {

    private static final String NOT_SAID = "Select whether %s attended";

    /** @param invitation the id of who it is about */
    public record AttendanceLine(String invitation, String presence, String view, String words) {

        private static final AttendanceLine NONE = new AttendanceLine("", "", "", "");

        @Override
        public String toString() {
            return "AttendanceLine[…]";
        }
    }

    static RecordPlannedMeetingForm of(LocalDate planned, LocalDate today) {
        var day = planned.isAfter(today)
                ? ""
                : "%d/%d/%d".formatted(planned.getDayOfMonth(), planned.getMonthValue(), planned.getYear());
        return new RecordPlannedMeetingForm("", day, List.of(), "", "", "");
    }

    /** What is typed of this person. */
    public AttendanceLine line(InvitedRow invited) {
        return people.stream()
                .filter(line -> line.invitation().equals(invited.id().toString()))
                .findFirst()
                .orElse(AttendanceLine.NONE);
    }

    /** @param invited those whose invitation was not withdrawn, in the order of the page */
    Checked<MeetingHeld> check(LocalDate today, List<InvitedRow> invited) {
        var ask = new Questions();
        var on = ask.pastDay(
                "heldOn",
                heldOn,
                today,
                "Enter the date of the meeting, like 27/3/2026",
                "The date of the meeting must be today or earlier");
        var came = new ArrayList<Came>();
        for (int n = 1; n <= invited.size(); n++) {
            came(ask, invited.get(n - 1), n, came);
        }
        var others = ask.maybe("attended", attended, 3000);
        ask.must(
                !ask.areAnswered()
                        || !others.isEmpty()
                        || came.stream().anyMatch(one -> one.presence() == Presence.ATTENDED),
                "attended",
                "If nobody attended, the meeting was not held. Postpone or cancel it");
        var what = ask.text("discussed", discussed, "Enter what was discussed and agreed", 10_000);
        var todo = ask.maybe("actions", actions, 5000);
        return ask.then(() -> new MeetingHeld(on.orElseThrow(), came, others, what, todo));
    }

    private void came(Questions ask, InvitedRow invited, int n, List<Came> came) {
        var line = line(invited);
        var notSaid = NOT_SAID.formatted(invited.name());
        var presence = ask.one("presence" + n, line.presence(), Presence.class, notSaid);
        ask.must(presence.filter(one -> one == Presence.WITHDRAWN).isEmpty(), "presence" + n, notSaid);
        var view = ask.maybeOne(line.view(), AllegationOutcome.class).orElse(null);
        var words = ask.maybe("words" + n, line.words(), 2000);
        presence.ifPresent(one -> came.add(new Came(invited.id(), invited.who(), one, view, words)));
    }

    @Override
    public String toString() {
        return "RecordPlannedMeetingForm[…]";
    }
}
