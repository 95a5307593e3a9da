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
import org.breakwater.time.deadlines.LimitKind;
import org.breakwater.time.deadlines.LimitUnit;
import org.jspecify.annotations.Nullable;

/**
 * Calculates when something is due, with an explanation. Days are counted by one convention, which is described in
 * {@code docs/decisions/0003-day-zero.md}.
 */
public final class Calendars {

    /** The only time zone of the program: instants are stored in UTC and shown in this. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OpeningHours opening;
    private final BankHolidays holidays;
    private final @Nullable SchoolDays school;

    public Calendars(OpeningHours opening, BankHolidays holidays) {
        this(opening, holidays, null);
    }

    private Calendars(OpeningHours opening, BankHolidays holidays, @Nullable SchoolDays school) {
        this.opening = opening;
        this.holidays = holidays;
        this.school = school;
    }

    /** The same calendars, with this school's own days. */
    public Calendars of(SchoolDays theirSchool) {
        return new Calendars(opening, holidays, theirSchool);
    }

    /**
     * When it is due. A pause shifts it: hours in a pause do not count, and a day at whose end the clock is paused does
     * not count. A pause without an end is ignored, so {@code dueAt} is then the earliest possible; call
     * {@link #deadlineAt} to count it up to now.
     *
     * @throws IllegalArgumentException if it would need a year whose bank holidays we do not
     *     {@linkplain BankHolidays#knows(int) know} or a date beyond the term dates, if school days are counted without
     *     a school, and if a limit that is counted back has a pause
     */
    public Deadline deadline(DeadlineRule rule, Instant startedAt, List<ClockPause> pauses) {
        if (rule.kind() == LimitKind.BEFORE && !pauses.isEmpty()) {
            throw new IllegalArgumentException(
                    "Deadline rule %s is counted back: no pause moves it".formatted(rule.id()));
        }
        var ordered = ClockPauses.of(pauses);
        return switch (rule.unit()) {
            case ELAPSED_HOURS -> elapsedHours(rule, startedAt, ordered);
            case WORKING_HOURS -> workingHours(rule, startedAt, ordered);
            case WORKING_DAYS, SCHOOL_DAYS, CALENDAR_DAYS, CALENDAR_WEEKS, CALENDAR_MONTHS ->
                days(rule, startedAt, ordered);
        };
    }

    /**
     * When it is due as things are now: an open pause counts up to now, so a paused clock never becomes late.
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
     * The last minute at which something may start so that a limit of hours ends no later than this instant. At most 30
     * days before.
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
        var limit = Duration.ofHours(rule.limit());
        var back = rule.kind() == LimitKind.BEFORE;
        var dueAt = back
                ? start.minus(limit)
                : new HourCount(pauses, null).stretches(start, limit).getLast().until();
        var said = HourCount.elapsedSentences(rule.limitInWords(), back ? dueAt : start, back ? start : dueAt);
        return explained(rule, start, dueAt, pauses, said);
    }

    private Deadline workingHours(DeadlineRule rule, Instant start, ClockPauses pauses) {
        var stretches = new HourCount(pauses, opening).stretches(start, Duration.ofHours(rule.limit()));
        var said = HourCount.workingSentences(rule.limitInWords(), start, stretches, holidays);
        return explained(rule, start, stretches.getLast().until(), pauses, said);
    }

    /** Of a limit that counts back, the date too: it is not the one by which it is due. */
    private static String length(DeadlineRule rule, LocalDate end) {
        return rule.kind() == LimitKind.BEFORE
                ? "%s before is %s".formatted(rule.lengthInWords(), EnglishTimes.weekdayDate(end))
                : "The deadline is " + rule.lengthInWords();
    }

    private Deadline days(DeadlineRule rule, Instant start, ClockPauses pauses) {
        var days = new DayCount(opening, holidays, pauses);
        var dayZero = dateOf(start);
        int limit = rule.kind() == LimitKind.BEFORE ? -rule.limit() : rule.limit();
        var said = new ArrayList<String>();
        var count = switch (rule.unit()) {
            case WORKING_DAYS -> days.workingDays(dayZero, limit);
            case SCHOOL_DAYS -> days.schoolDays(dayZero, limit, school(rule));
            default -> {
                // plusMonths clips: from 31 January to the last day of February, and from 29 February to the 28th.
                var end = switch (rule.unit()) {
                    case CALENDAR_MONTHS -> dayZero.plusMonths(limit);
                    case CALENDAR_WEEKS -> dayZero.plusWeeks(limit);
                    default -> dayZero.plusDays(limit);
                };
                said.add("%s, including weekends and bank holidays.".formatted(length(rule, end)));
                yield days.calendarDays(dayZero, DAYS.between(dayZero, end));
            }
        };
        said.addAll(days.sentences(count));
        if (rule.unit() == LimitUnit.WORKING_DAYS || rule.unit() == LimitUnit.SCHOOL_DAYS) {
            var length = rule.lengthInWords();
            said.add("%s%s, %s %s."
                    .formatted(
                            length.substring(0, 1).toUpperCase(Locale.UK) + length.substring(1),
                            limit < 0 ? " before" : "",
                            limit < 0 ? "on" : "ending",
                            EnglishTimes.day(count.last())));
        }
        if (rule.kind() == LimitKind.NOT_BEFORE) {
            return explained(rule, start, count.last().atStartOfDay(LONDON).toInstant(), pauses, said);
        }
        if (rule.unit() == LimitUnit.WORKING_DAYS && opening.on(count.last()).isEmpty()) {
            said.add("The office does not open on that day, so it ends at midnight.");
        }
        return explained(rule, start, count.endsAt(), pauses, said);
    }

    private SchoolDays school(DeadlineRule rule) {
        if (school == null) {
            throw new IllegalArgumentException(
                    "Deadline rule %s counts school days: say of which school".formatted(rule.id()));
        }
        return school;
    }

    private static Deadline explained(
            DeadlineRule rule, Instant start, Instant dueAt, ClockPauses pauses, List<String> counting) {
        var said = new ArrayList<String>();
        var begins = rule.startsWith();
        // A planned date has no time of day.
        var from = rule.kind() == LimitKind.BEFORE && !rule.unit().isOfHours()
                ? EnglishTimes.weekdayDate(dateOf(start))
                : EnglishTimes.weekdayInWords(start);
        said.add("%s%s %s.".formatted(begins.substring(0, 1).toUpperCase(Locale.UK), begins.substring(1), from));
        said.addAll(pauses.sentences(start, dueAt));
        said.addAll(counting);
        said.add((rule.kind() == LimitKind.NOT_BEFORE ? "It must not be done before %s." : "Due by %s.")
                .formatted(EnglishTimes.weekdayInWords(dueAt)));
        return new Deadline(rule, start, dueAt, said);
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
