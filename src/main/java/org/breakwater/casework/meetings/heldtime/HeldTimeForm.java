package org.breakwater.casework.meetings.heldtime;

import java.time.Instant;
import org.breakwater.casework.meetings.discussions.HeldTime;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** When a discussion was held after all, and why that was recorded wrongly, as it is typed. */
public record HeldTimeForm(
        String version, String heldDay, String heldMonth, String heldYear, String heldTime, String why)
        implements Form {

    static final HeldTimeForm EMPTY = new HeldTimeForm("", "", "", "", "", "");

    /** What takes the place of the recorded time. */
    record Corrected(Instant heldAt, String why) {
        @Override
        public String toString() {
            return "Corrected[" + heldAt + "]";
        }
    }

    /** @param recorded when it was held, as recorded until now */
    Checked<Corrected> check(Instant earliest, Instant now, Instant recorded) {
        var ask = new Questions();
        var at = new HeldTime(heldDay, heldMonth, heldYear, heldTime).check(ask, earliest, now);
        ask.must(
                at.filter(recorded::equals).isEmpty(), "held", "This is the time that is recorded. Enter another time");
        var reason = ask.text("why", why, "Enter the reason for the correction", 2000);
        return ask.then(() -> new Corrected(at.orElseThrow(), reason));
    }

    @Override
    public String toString() {
        return "HeldTimeForm[…]";
    }
}
