package org.breakwater.library.editor;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.time.Calendars;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/**
 * From when a version shall count.
 *
 * @param when {@code NOW} or {@code LATER}
 */
public record PublishForm(String path, String version, String when, String fromDay, String fromMonth, String fromYear)
        implements Form {

    static final PublishForm EMPTY = new PublishForm("", "", "NOW", "", "", "");

    enum When {
        NOW,
        LATER
    }

    /** The instant; a day begins at midnight in London. */
    Checked<Instant> check(Instant now) {
        var ask = new Questions();
        var chosen = ask.one("when", when, When.class, "Choose from when it counts");
        if (chosen.filter(When.LATER::equals).isEmpty()) {
            return ask.then(() -> now);
        }
        var day = day();
        ask.must(day != null, "fromDay", "Write the day as numbers, such as 31 3 2027. It must be a day that exists");
        ask.must(
                day == null || day.atStartOfDay(Calendars.LONDON).toInstant().isAfter(now),
                "fromDay",
                "The day must be later than today");
        return ask.then(
                () -> day == null ? now : day.atStartOfDay(Calendars.LONDON).toInstant());
    }

    private @org.jspecify.annotations.Nullable LocalDate day() {
        try {
            return LocalDate.of(number(fromYear), number(fromMonth), number(fromDay));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
