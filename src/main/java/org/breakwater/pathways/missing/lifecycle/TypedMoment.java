package org.breakwater.pathways.missing.lifecycle;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * A date and a time that have passed, as they are typed: the fields {@code reportedOn} and {@code reportedAt} for
 * "reported". Of an hour that occurs twice it is the first, so that no deadline is too late.
 */
public record TypedMoment(String field, String day, String time) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    /** As it is typed; empty if it is not known. */
    public static TypedMoment of(String field, @Nullable Instant at) {
        if (at == null) {
            return new TypedMoment(field, "", "");
        }
        var london = at.atZone(Calendars.LONDON);
        return new TypedMoment(field, DAY.format(london), EnglishTimes.clock(london.toLocalTime()));
    }

    /** The same, except that what was recorded and is typed unchanged stays as it was, to the second. */
    public Optional<Instant> past(Questions ask, String what, Instant now, @Nullable Instant recorded) {
        return recorded != null && equals(of(field, recorded)) ? Optional.of(recorded) : past(ask, what, now);
    }

    /** @param what in words that go after "the date of", such as "the report" */
    public Optional<Instant> past(Questions ask, String what, Instant now) {
        var on = InputParser.day(day);
        var at = InputParser.time(time);
        ask.must(on.isPresent(), field + "On", "Enter the date of " + what + ", like 27/3/2026");
        ask.must(at.isPresent(), field + "At", "Enter the time of " + what + ", like 21:40");
        var moment = on.flatMap(date ->
                at.map(clock -> date.atTime(clock).atZone(Calendars.LONDON).toInstant()));
        ask.must(
                moment.filter(one -> one.isAfter(now)).isEmpty(),
                field + "On",
                "The date and time of " + what + " must not be in the future");
        return moment;
    }

    public boolean isBlank() {
        return day.isBlank() && time.isBlank();
    }

    @Override
    public String toString() {
        return "TypedMoment[" + field + "]";
    }
}
