package org.breakwater.casework.meetings.discussions;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** The date and time at which a discussion was held, as typed. */
public record HeldTime(String day, String month, String year, String time) {

    public boolean isEmpty() {
        return Stream.of(day, month, year, time).allMatch(String::isBlank);
    }

    /** @param earliest when the contact reached us: the clocks of an enquiry never start before it */
    public Optional<Instant> check(Questions ask, Instant earliest, Instant now) {
        var at = InputParser.day(day, month, year)
                .flatMap(on -> InputParser.time(time).map(on::atTime))
                .map(local -> local.atZone(Calendars.LONDON).toInstant());
        ask.must(at.isPresent(), "held", "Enter the date and time it was held, like 28 8 2026 and 14:30");
        ask.must(
                at.map(one -> !one.isAfter(now) && !one.isBefore(earliest)).orElse(true),
                "held",
                "The date and time of the discussion must be after the contact was received, and not in the future");
        return at;
    }
}
