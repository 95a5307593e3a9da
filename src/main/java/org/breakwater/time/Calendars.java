package org.breakwater.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.breakwater.time.deadlines.ClockPause;
import org.breakwater.time.deadlines.ClockPauses;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.DeadlineRule;
import org.breakwater.time.deadlines.LimitUnit;

/**
 * Works out when something is due, and says why. Days are counted by one convention, which is written down in
 * {@code docs/decisions/0003-day-zero.md}.
 */
public final class Calendars {

    /** The only time zone of the house: instants are kept in UTC and said in this. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OpeningHours opening;
    private final BankHolidays holidays;

    public Calendars(OpeningHours opening, BankHolidays holidays) {
        this.opening = opening;
        this.holidays = holidays;
    }

    /**
     * When it is due. A pause shifts it: hours in a pause do not count, and a day at whose end the clock stands still
     * does not count. A pause without an end is not counted, so {@code dueAt} is then the earliest possible; ask
     * {@link #deadlineAt} to count it as far as it has gone.
     *
     * @throws IllegalArgumentException where it would need a year of which we do not
     *     {@linkplain BankHolidays#knows(int) know} the bank holidays
     */
    public Deadline deadline(DeadlineRule rule, Instant startedAt, List<ClockPause> pauses) {
        var ordered = ClockPauses.of(pauses);
        return switch (rule.unit()) {
            case ELAPSED_HOURS -> elapsedHours(rule, startedAt, ordered);
            case WORKING_HOURS -> workingHours(rule, startedAt, ordered);
            case WORKING_DAYS -> workingDays(rule, startedAt, ordered);
            case CALENDAR_DAYS, CALENDAR_MONTHS -> calendarDays(rule, startedAt, ordered);
        };
    }

    /**
     * When it is due as things stand now: a pause that still lasts counts as far as it has gone, so a clock never
     * becomes late while it stands still.
     *
     * @throws IllegalArgumentException as {@link #deadline}
     */
    public Deadline deadlineAt(Instant now, DeadlineRule rule, Instant startedAt, List<ClockPause> pauses) {
        return deadline(
                rule,
                startedAt,
                pauses.stream().map(pause -> pause.passedBy(now)).toList());
    }

    /**
     * The last minute at which something may start so that a limit of hours ends no later than this instant: how long
     * before it an answer must be there. At most 30 days before.
     */
    public Instant latestStart(DeadlineRule rule, Instant dueAt) {
        long early = 0;
        long late = Duration.ofDays(30).toMinutes();
        while (early < late) {
            var before = (early + late) / 2;
            var start = dueAt.minus(Duration.ofMinutes(before));
            if (deadline(rule, start, List.of()).dueAt().isAfter(dueAt)) {
                early = before + 1;
            } else {
                late = before;
            }
        }
        return dueAt.minus(Duration.ofMinutes(early));
    }

    private Deadline elapsedHours(DeadlineRule rule, Instant start, ClockPauses pauses) {
        var dueAt = new HourCount(pauses, null)
                .stretches(start, Duration.ofHours(rule.limit()))
                .getLast()
                .until();
        return explained(rule, start, dueAt, pauses, HourCount.elapsedSentences(rule.limitInWords(), start, dueAt));
    }

    private Deadline workingHours(DeadlineRule rule, Instant start, ClockPauses pauses) {
        var stretches = new HourCount(pauses, opening).stretches(start, Duration.ofHours(rule.limit()));
        var said = HourCount.workingSentences(rule.limitInWords(), start, stretches, holidays);
        return explained(rule, start, stretches.getLast().until(), pauses, said);
    }

    private Deadline workingDays(DeadlineRule rule, Instant start, ClockPauses pauses) {
        var days = new DayCount(opening, holidays, pauses);
        var count = days.workingDays(dateOf(start), rule.limit());
        var said = new ArrayList<>(days.sentences(count));
        said.add("Day %d is %s.".formatted(rule.limit(), EnglishTimes.day(count.last())));
        if (opening.on(count.last()).isEmpty()) {
            said.add("The office does not open on that day, so it ends at midnight.");
        }
        return explained(rule, start, count.endsAt(), pauses, said);
    }

    private Deadline calendarDays(DeadlineRule rule, Instant start, ClockPauses pauses) {
        var dayZero = dateOf(start);
        // plusMonths clips: from 31 January to the last day of February, and from 29 February to the 28th a year on.
        // 28th.
        var end = rule.unit() == LimitUnit.CALENDAR_MONTHS
                ? dayZero.plusMonths(rule.limit())
                : dayZero.plusDays(rule.limit());
        var days = new DayCount(opening, holidays, pauses);
        var count = days.calendarDays(dayZero, DAYS.between(dayZero, end));
        var said = new ArrayList<String>();
        said.add("%s later is %s. Every day counts.".formatted(rule.limitInWords(), EnglishTimes.date(end)));
        said.addAll(days.sentences(count));
        return explained(rule, start, count.endsAt(), pauses, said);
    }

    private static Deadline explained(
            DeadlineRule rule, Instant start, Instant dueAt, ClockPauses pauses, List<String> counting) {
        var said = new ArrayList<String>();
        var begins = rule.startsWith();
        said.add("%s%s %s."
                .formatted(
                        begins.substring(0, 1).toUpperCase(Locale.UK),
                        begins.substring(1),
                        EnglishTimes.inWords(start)));
        said.addAll(pauses.sentences(start, dueAt));
        said.addAll(counting);
        said.add("It must be done by %s.".formatted(EnglishTimes.inWords(dueAt)));
        return new Deadline(rule, start, dueAt, said);
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
