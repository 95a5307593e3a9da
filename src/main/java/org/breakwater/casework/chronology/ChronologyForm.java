package org.breakwater.casework.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;

/** The date and time to show; empty means now. */
public record ChronologyForm(String onDay, String onMonth, String onYear, String time) implements Form {

    private boolean isEmpty() {
        return (onDay + onMonth + onYear + time).isBlank();
    }

    /** The last instant of the minute: what was written in that minute was known. */
    Optional<Instant> at(Instant now) {
        if (isEmpty()) {
            return Optional.of(now);
        }
        return InputParser.day(onDay, onMonth, onYear)
                .flatMap(day -> InputParser.time(time.isBlank() ? "23:59" : time, 0)
                        .map(minute -> day.atTime(minute)
                                .atZone(Calendars.LONDON)
                                .plusMinutes(1)
                                .toInstant()
                                .minusNanos(1)));
    }

    List<Problem> problems() {
        var ask = new Questions();
        ask.must(
                isEmpty() || InputParser.day(onDay, onMonth, onYear).isPresent(),
                "onDay",
                "Date must be a real date, like 3 9 2026");
        ask.must(
                time.isBlank() || InputParser.time(time, 0).isPresent(),
                "time",
                "Enter a time, like 10:00, or leave it blank");
        return ask.then(() -> this) instanceof Checked.Bad<ChronologyForm>(var problems) ? problems : List.of();
    }

    /** The same minute, for the link to the file. */
    String query() {
        return isEmpty() ? "" : "?onDay=%s&onMonth=%s&onYear=%s&time=%s".formatted(onDay, onMonth, onYear, time);
    }
}
