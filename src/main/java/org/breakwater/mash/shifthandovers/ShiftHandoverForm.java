package org.breakwater.mash.shifthandovers;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/**
 * A handover note as it is typed.
 *
 * @param pageId identifies the page, so that pressing twice writes one note; changed text is a second one
 * @param answers the note that the night reports on; empty if it is about something else
 */
public record ShiftHandoverForm(
        String pageId, String expected, String byWhen, String ring, String whatIf, String answers) implements Form {

    static ShiftHandoverForm empty() {
        return new ShiftHandoverForm(UUID.randomUUID().toString(), "", "", "", "", "");
    }

    /** The day gives everything that the night needs at three in the morning; the night says what it did. */
    Checked<ShiftHandoverNotes.Written> check(Shift reads) {
        var ask = new Questions();
        var night = reads == Shift.NIGHT;
        var what = ask.text(
                "expected",
                expected,
                night ? "Enter what EDT needs to know and do" : "Enter what you did and observed",
                5000);
        var when = need(ask, night, "byWhen", byWhen, "Enter when it must be done by, for example 21:00", 200);
        var whom = need(ask, night, "ring", ring, "Enter who to call, with the number", 500);
        var otherwise = need(ask, night, "whatIf", whatIf, "Enter the contingency plan", 2000);
        return ask.then(() -> new ShiftHandoverNotes.Written(
                SinglePress.of(InputParser.id(pageId).orElseGet(UUID::randomUUID), this),
                what,
                when,
                whom,
                otherwise,
                InputParser.id(answers).orElse(null)));
    }

    private static String need(Questions ask, boolean needed, String field, String given, String ifMissing, int most) {
        return needed ? ask.text(field, given, ifMissing, most) : ask.maybe(field, given, most);
    }

    @Override
    public String toString() {
        return "ShiftHandoverForm[…]";
    }
}
