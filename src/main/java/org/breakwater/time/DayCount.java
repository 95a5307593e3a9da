package org.breakwater.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.time.deadlines.ClockPauses;

/**
 * Counts whole days by the convention of {@code docs/decisions/0003-day-zero.md}: the date of the start is day 0,
 * whatever the hour; a day counts if the clock runs at its end; the limit falls at the end of the last day counted. The
 * end of a working day is its closing; the end of a calendar day is 23:59:59.
 */
final class DayCount {

    /** Why a date was skipped. */
    enum Why {
        WEEKEND,
        HOLIDAY,
        NO_SCHOOL,
        PAUSED
    }

    /** A date that was skipped. */
    record Gap(LocalDate date, Why why) {}

    /** The last day counted, its end, and every date that was skipped on the way. */
    record Count(LocalDate last, Instant endsAt, List<Gap> gaps) {}

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Calendar days end a second before midnight, so that the date which people read is the date that is meant. */
    private static final LocalTime END_OF_DATE = LocalTime.of(23, 59, 59);

    /** How many dates of a kind are named one by one; more are counted. */
    private static final int NAMED = 4;

    private final OpeningHours opening;
    private final BankHolidays holidays;
    private final ClockPauses pauses;

    DayCount(OpeningHours opening, BankHolidays holidays, ClockPauses pauses) {
        this.opening = opening;
        this.holidays = holidays;
        this.pauses = pauses;
    }

    /** The {@code limit}-th English working day after day 0; before it if the limit is negative. */
    Count workingDays(LocalDate dayZero, long limit) {
        return count(dayZero, limit, this::isWorkingDay, this::closingOf);
    }

    /** The {@code limit}-th day after day 0, or before it, on which this school is open to its pupils. */
    Count schoolDays(LocalDate dayZero, long limit, SchoolDays school) {
        return count(
                dayZero,
                limit,
                day -> school.isOne(day) ? Optional.empty() : Optional.of(Why.NO_SCHOOL),
                day -> instant(day, END_OF_DATE));
    }

    /** The {@code limit}-th date after day 0, or before it. */
    Count calendarDays(LocalDate dayZero, long limit) {
        return count(dayZero, limit, _ -> Optional.empty(), day -> instant(day, END_OF_DATE));
    }

    private Count count(
            LocalDate dayZero,
            long limit,
            Function<LocalDate, Optional<Why>> passOver,
            Function<LocalDate, Instant> endOf) {
        var gaps = new ArrayList<Gap>();
        var day = dayZero;
        long counted = 0;
        while (counted < Math.abs(limit)) {
            day = day.plusDays(Long.signum(limit));
            var stoodStill = pauses.goesOnAfter(endOf.apply(day)).map(_ -> Why.PAUSED);
            var why = passOver.apply(day).or(() -> stoodStill);
            if (why.isPresent()) {
                gaps.add(new Gap(day, why.get()));
            } else {
                counted++;
            }
        }
        return new Count(day, endOf.apply(day), List.copyOf(gaps));
    }

    private Optional<Why> isWorkingDay(LocalDate day) {
        if (WEEKEND.contains(day.getDayOfWeek())) {
            return Optional.of(Why.WEEKEND);
        }
        return holidays.isHoliday(day) ? Optional.of(Why.HOLIDAY) : Optional.empty();
    }

    /** On a working day on which the office does not open at all there is no closing: then the date's own end. */
    private Instant closingOf(LocalDate day) {
        return instant(day, opening.on(day).map(OpeningHours.Hours::closes).orElse(END_OF_DATE));
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Calendars.LONDON).toInstant();
    }

    /** Why each skipped date does not count, in chronological order. */
    List<String> sentences(Count count) {
        var said = new ArrayList<String>();
        var many = count.gaps().stream().collect(Collectors.groupingBy(Gap::why, Collectors.counting()));
        if (many.getOrDefault(Why.PAUSED, 0L) > NAMED) {
            said.add("%d days are not counted: the deadline was paused.".formatted(many.get(Why.PAUSED)));
        }
        if (many.containsKey(Why.NO_SCHOOL)) {
            said.add("%d days are not counted: the school is closed.".formatted(many.get(Why.NO_SCHOOL)));
        }
        for (var gap : count.gaps()) {
            if (gap.why() == Why.NO_SCHOOL) {
                continue;
            }
            if (gap.why() == Why.HOLIDAY) {
                holidaySentence(gap.date(), holidays).ifPresent(said::add);
            } else if (many.getOrDefault(gap.why(), 0L) <= NAMED) {
                said.add(
                        gap.why() == Why.WEEKEND
                                ? "%s is not a working day.".formatted(EnglishTimes.day(gap.date()))
                                : "%s does not count: the clock stood still at its end."
                                        .formatted(EnglishTimes.day(gap.date())));
            }
        }
        return said;
    }

    static Optional<String> holidaySentence(LocalDate day, BankHolidays holidays) {
        return holidays.nameOf(day).map(name -> "%s is a bank holiday (%s).".formatted(EnglishTimes.day(day), name));
    }
}
