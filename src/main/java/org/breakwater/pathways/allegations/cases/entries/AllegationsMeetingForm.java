package org.breakwater.pathways.allegations.cases.entries;

import java.time.LocalDate;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.MeetingEntry;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A meeting that was held, as it is typed. */
public record AllegationsMeetingForm(
        String version, String heldOn, String attended, String invited, String discussed, String actions, String views)
        implements Form {

    static final AllegationsMeetingForm EMPTY = new AllegationsMeetingForm("", "", "", "", "", "", "");

    Checked<MeetingEntry> check(LocalDate today) {
        var ask = new Questions();
        var on = ask.pastDay(
                "heldOn",
                heldOn,
                today,
                "Enter the date of the meeting, like 27/3/2026",
                "The date of the meeting must be today or earlier");
        ask.must(
                on.filter(day -> day.isBefore(today.minusYears(1))).isEmpty(),
                "heldOn",
                "The date of the meeting must be within the last year");
        var came = ask.text("attended", attended, "Enter who attended, and for which agency", 3000);
        var absent = ask.maybe("invited", invited, 3000);
        var what = ask.text("discussed", discussed, "Enter what was discussed and agreed", 10000);
        var todo = ask.maybe("actions", actions, 5000);
        var seen = ask.maybe("views", views, 5000);
        return ask.then(() -> new MeetingEntry(on.orElseThrow(), came, absent, what, todo, seen));
    }

    @Override
    public String toString() {
        return "AllegationsMeetingForm[…]";
    }
}
