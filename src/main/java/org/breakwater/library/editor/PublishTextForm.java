package org.breakwater.library.editor;

import java.time.Instant;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * When a version comes into force.
 *
 * @param when {@code NOW} or {@code LATER}
 */
public record PublishTextForm(
        String path, String version, String when, String fromDay, String fromMonth, String fromYear) implements Form {

    static final PublishTextForm EMPTY = new PublishTextForm("", "", "NOW", "", "", "");

    enum When {
        NOW,
        LATER
    }

    /** The instant; a day begins at midnight in London. */
    Checked<Instant> check(Instant now) {
        var ask = new Questions();
        var chosen = ask.one("when", when, When.class, "Select when to publish it");
        if (chosen.filter(When.LATER::equals).isEmpty()) {
            return ask.then(() -> now);
        }
        var from = InputParser.day(fromDay, fromMonth, fromYear)
                .map(day -> day.atStartOfDay(Calendars.LONDON).toInstant());
        ask.must(from.isPresent(), "fromDay", "Date must be a real date, like 31 3 2027");
        ask.must(from.filter(day -> !day.isAfter(now)).isEmpty(), "fromDay", "Date must be after today");
        return ask.then(from::orElseThrow);
    }
}
