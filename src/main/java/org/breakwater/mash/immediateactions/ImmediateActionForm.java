package org.breakwater.mash.immediateactions;

import java.time.Duration;
import java.time.Instant;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * An immediate action.
 *
 * @param at the time of day, such as 22:05; the latest such time before now is meant, and empty means now
 * @param shown the alert that was open when the form was loaded
 */
public record ImmediateActionForm(String what, String at, String shown) implements Form {

    /** A clock that is a little fast does not mean yesterday. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

    static ImmediateActionForm about(ContactRow contact) {
        return new ImmediateActionForm("", "", SeenWhenOpened.of(contact).carried());
    }

    /** What was done, and when. */
    record Acted(String what, Instant at) {

        @Override
        public String toString() {
            return "Acted[" + at + "]";
        }
    }

    Checked<Acted> check(Instant now) {
        var ask = new Questions();
        var did = ask.text("what", what, "Enter what you did", 5000);
        var when = when(now, ask);
        return ask.then(() -> new Acted(did, when));
    }

    private Instant when(Instant now, Questions ask) {
        if (at.isBlank()) {
            return now;
        }
        var time = InputParser.time(at);
        if (time.isEmpty()) {
            ask.problem("at", "Enter a time in hours and minutes, like 22:05");
            return now;
        }
        var local = now.atZone(Calendars.LONDON);
        var said = local.with(time.get());
        if (said.isAfter(local.plus(CLOCKS_DIFFER))) {
            return said.minusDays(1).toInstant();
        }
        return said.isAfter(local) ? now : said.toInstant();
    }

    @Override
    public String toString() {
        return "ImmediateActionForm[…]";
    }
}
