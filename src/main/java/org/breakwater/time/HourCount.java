package org.breakwater.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.time.deadlines.ClockPauses;
import org.jspecify.annotations.Nullable;

/**
 * Counts elapsed hours, second by second, so a change of the clocks neither adds nor removes any; with an explanation.
 */
final class HourCount {

    /** A period in which the clock ran without interruption. */
    record Stretch(Instant from, Instant until) {}

    private final ClockPauses pauses;
    private final @Nullable OpeningHours only;

    /** @param only the hours that count; null if all hours count */
    HourCount(ClockPauses pauses, @Nullable OpeningHours only) {
        this.pauses = pauses;
        this.only = only;
    }

    /** The periods that make up the limit from this start on; the last one ends when it is due. */
    List<Stretch> stretches(Instant start, Duration limit) {
        var counted = new ArrayList<Stretch>();
        var at = start;
        var left = limit;
        while (left.isPositive()) {
            var goesOn = pauses.goesOnAfter(at);
            if (goesOn.isPresent()) {
                at = goesOn.get();
            } else if (only != null && !only.openAt(at)) {
                at = only.nextChange(at);
            } else {
                var until = runsUntil(at, at.plus(left));
                counted.add(new Stretch(at, until));
                left = left.minus(Duration.between(at, until));
                at = until;
            }
        }
        return List.copyOf(counted);
    }

    private Instant runsUntil(Instant at, Instant atMost) {
        var until = earlier(atMost, pauses.nextAfter(at).orElse(atMost));
        return only == null ? until : earlier(until, only.nextChange(at));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** All hours: only a change of the clocks needs a sentence. */
    static List<String> elapsedSentences(String limit, Instant start, Instant dueAt) {
        var said = new ArrayList<String>();
        said.add("The deadline is %s, including nights, weekends and bank holidays.".formatted(limit));
        var rules = Calendars.LONDON.getRules();
        var change = rules.nextTransition(start);
        while (change != null && !change.getInstant().isAfter(dueAt)) {
            var day = EnglishTimes.day(change.getDateTimeBefore().toLocalDate());
            said.add(
                    change.isGap()
                            ? "The clocks go forward on %s: there is no time from 01:00 to 02:00.".formatted(day)
                            : "The clocks go back on %s: the hour from 01:00 to 02:00 comes twice.".formatted(day));
            change = rules.nextTransition(change.getInstant());
        }
        return said;
    }

    /** Working hours: what each day contributed, and which bank holidays contributed nothing. */
    static List<String> workingSentences(String limit, Instant start, List<Stretch> stretches, BankHolidays holidays) {
        var said = new ArrayList<String>();
        said.add("The deadline is %s. Only office hours count.".formatted(limit));
        var day = dateOf(start);
        for (var stretch : stretches) {
            for (; !day.isAfter(dateOf(stretch.from())); day = day.plusDays(1)) {
                DayCount.holidaySentence(day, holidays).ifPresent(said::add);
            }
            said.add("%s from %s to %s is %s."
                    .formatted(
                            EnglishTimes.day(dateOf(stretch.from())),
                            EnglishTimes.clock(stretch.from()),
                            EnglishTimes.clock(stretch.until()),
                            EnglishTimes.duration(inMinutes(stretch))));
        }
        return said;
    }

    /** The difference in wall clock time, so that what people read adds up although seconds are not shown. */
    private static Duration inMinutes(Stretch stretch) {
        return Duration.between(
                stretch.from().truncatedTo(ChronoUnit.MINUTES), stretch.until().truncatedTo(ChronoUnit.MINUTES));
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }
}
