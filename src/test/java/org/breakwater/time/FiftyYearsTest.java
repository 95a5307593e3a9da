package org.breakwater.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.HOURS;
import static org.breakwater.time.OfficeHours.SCHOOL;
import static org.breakwater.time.OfficeHours.rule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.breakwater.time.deadlines.ClockPause;
import org.breakwater.time.deadlines.LimitKind;
import org.breakwater.time.deadlines.LimitUnit;

/** Properties for every start in the fifty years that we know; the last half year is left for deadlines to fall in. */
class FiftyYearsTest {

    private static final Calendars CALENDARS = OfficeHours.CALENDARS.of(SCHOOL);
    private static final Instant FIRST = Instant.parse("2003-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2052-06-30T00:00:00Z");

    @Property(tries = 3000)
    void aDeadlineIsNeverBeforeItsStart(
            @ForAll("instants") Instant start, @ForAll LimitUnit unit, @ForAll @IntRange(min = 1, max = 5) int limit) {
        assertThat(due(limit, unit, start)).isAfter(start);
    }

    @Property(tries = 3000)
    void aLaterStartIsNeverDueEarlier(
            @ForAll("instants") Instant start,
            @ForAll @IntRange(max = 400_000) int later,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        assertThat(due(limit, unit, start.plusSeconds(later))).isAfterOrEqualTo(due(limit, unit, start));
    }

    @Property(tries = 3000)
    void aHigherLimitIsDueLater(
            @ForAll("instants") Instant start, @ForAll LimitUnit unit, @ForAll @IntRange(min = 1, max = 5) int limit) {
        assertThat(due(limit + 1, unit, start)).isAfter(due(limit, unit, start));
    }

    @Property(tries = 3000)
    void workingDaysEndOnAWorkingDayAtItsClosing(
            @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 45) int limit) {
        var due = due(limit, LimitUnit.WORKING_DAYS, start);
        var local = due.atZone(Calendars.LONDON);

        assertThat(isWorkingDay(local.toLocalDate())).isTrue();
        assertThat(HOURS.openAt(due)).isFalse();
        assertThat(HOURS.openAt(due.minusSeconds(1))).isTrue();
    }

    @Property(tries = 3000)
    void asManyWorkingDaysPassAsTheLimitSays(
            @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 45) int limit) {
        var dayZero = dateOf(start);
        var last = dateOf(due(limit, LimitUnit.WORKING_DAYS, start));

        assertThat(dayZero.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(FiftyYearsTest::isWorkingDay)
                        .count())
                .isEqualTo(limit);
    }

    @Property(tries = 3000)
    void theHourOfTheStartDoesNotMatterForDays(@ForAll("instants") Instant start, @ForAll LimitUnit unit) {
        if (unit.isOfHours()) {
            return;
        }
        var midnight = dateOf(start).atStartOfDay(Calendars.LONDON).toInstant();

        assertThat(due(1, unit, start)).isEqualTo(due(1, unit, midnight));
    }

    @Property(tries = 3000)
    void elapsedHoursPassWhateverTheCalendarSays(
            @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 500) int limit) {
        assertThat(due(limit, LimitUnit.ELAPSED_HOURS, start)).isEqualTo(start.plus(Duration.ofHours(limit)));
    }

    @Property(tries = 1000)
    void theOfficeIsOpenForAsLongAsTheLimitSays(
            @ForAll("instants") Instant anyStart, @ForAll @IntRange(min = 1, max = 20) int limit) {
        var start = anyStart.truncatedTo(ChronoUnit.MINUTES);
        var due = due(limit, LimitUnit.WORKING_HOURS, start);
        long minutes = 0;
        for (var at = start; at.isBefore(due); at = at.plusSeconds(60)) {
            minutes += HOURS.openAt(at) ? 1 : 0;
        }

        assertThat(minutes).isEqualTo(limit * 60L);
    }

    @Property(tries = 3000)
    void theSentencesBeginWithTheStartAndEndWithTheDeadline(
            @ForAll("instants") Instant start,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 30) int limit,
            @ForAll("pauses") List<Duration> pauses) {
        if (start.isAfter(LAST.minus(Duration.ofDays(1000)))) {
            return;
        }
        var deadline = CALENDARS.deadline(rule(limit, unit), start, after(start, pauses));

        assertThat(deadline.because().getFirst()).isEqualTo("Received " + EnglishTimes.weekdayInWords(start) + ".");
        assertThat(deadline.because().getLast())
                .isEqualTo("Due by " + EnglishTimes.weekdayInWords(deadline.dueAt()) + ".");
        assertThat(deadline.because()).allMatch(sentence -> sentence.endsWith("."));
    }

    @Property(tries = 3000)
    void aPauseNeverMakesADeadlineEarlier(
            @ForAll("instants") Instant start,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 5) int limit,
            @ForAll("pauses") List<Duration> pauses) {
        var paused = CALENDARS
                .deadline(rule(limit, unit), start, after(start, pauses))
                .dueAt();

        assertThat(paused).isAfterOrEqualTo(due(limit, unit, start));
    }

    @Property(tries = 3000)
    void pausesShiftElapsedHoursByExactlyWhatTheyTake(
            @ForAll("instants") Instant start, @ForAll("pauses") List<Duration> pauses) {
        var stood = after(start, pauses);
        var due = CALENDARS
                .deadline(rule(24, LimitUnit.ELAPSED_HOURS), start, stood)
                .dueAt();
        var taken = Duration.ZERO;
        for (var pause : stood) {
            if (pause.from().isBefore(due)) {
                taken = taken.plus(Duration.between(pause.from(), pause.until()));
            }
        }

        assertThat(due).isEqualTo(start.plus(Duration.ofHours(24)).plus(taken));
    }

    @Property(tries = 3000)
    void aLimitCountedBackIsNeverAfterItsDate(
            @ForAll("instants") Instant planned,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        if (unit == LimitUnit.WORKING_HOURS || planned.isBefore(FIRST.plus(Duration.ofDays(365)))) {
            return;
        }
        var before = due(limit, unit, LimitKind.BEFORE, planned);

        assertThat(before).isBefore(planned);
        assertThat(due(limit + 1, unit, LimitKind.BEFORE, planned)).isBefore(before);
        assertThat(due(limit, unit, LimitKind.BEFORE, planned.plusSeconds(90_000)))
                .isAfterOrEqualTo(before);
    }

    /** Months are left out: from 31 March a month back is 28 February, and a month later 28 March. */
    @Property(tries = 3000)
    void whatIsCountedBackComesToItsDateAgain(
            @ForAll("instants") Instant planned,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 20) int limit) {
        var day = dateOf(planned);
        var counts =
                unit == LimitUnit.WORKING_DAYS ? isWorkingDay(day) : unit != LimitUnit.SCHOOL_DAYS || SCHOOL.isOne(day);
        if (unit.isOfHours()
                || unit == LimitUnit.CALENDAR_MONTHS
                || !counts
                || planned.isBefore(FIRST.plus(Duration.ofDays(365)))) {
            return;
        }

        assertThat(dateOf(due(limit, unit, due(limit, unit, LimitKind.BEFORE, planned))))
                .isEqualTo(day);
    }

    @Property(tries = 3000)
    void aMinimumPassesWithTheFirstMomentOfTheDayOnWhichALimitWouldEnd(
            @ForAll("instants") Instant start, @ForAll LimitUnit unit, @ForAll @IntRange(min = 1, max = 5) int limit) {
        var first = due(limit, unit, LimitKind.NOT_BEFORE, start);
        var last = due(limit, unit, start);

        assertThat(first)
                .isEqualTo(
                        unit.isOfHours()
                                ? last
                                : dateOf(last).atStartOfDay(Calendars.LONDON).toInstant());
    }

    @Property(tries = 3000)
    void schoolDaysAreNeverDueBeforeAsManyWorkingDays(
            @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 20) int limit) {
        var last = dateOf(due(limit, LimitUnit.SCHOOL_DAYS, start));

        assertThat(SCHOOL.isOne(last)).isTrue();
        assertThat(last).isAfterOrEqualTo(dateOf(due(limit, LimitUnit.WORKING_DAYS, start)));
    }

    @Property(tries = 3000)
    void theOfficeChangesAtTheNextChangeAndNotBefore(@ForAll("instants") Instant at) {
        var next = HOURS.nextChange(at);

        assertThat(next).isAfter(at);
        assertThat(HOURS.openAt(next)).isNotEqualTo(HOURS.openAt(at));
        for (var between = at; between.isBefore(next); between = between.plusSeconds(900)) {
            assertThat(HOURS.openAt(between)).isEqualTo(HOURS.openAt(at));
        }
    }

    @Provide
    Arbitrary<Instant> instants() {
        var any = Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond());
        var years = Arbitraries.integers().between(2003, 2051);
        // Frequently around the changes of the clocks, the leap day, Easter, and the turn of the year.
        var seasons = Arbitraries.of(List.of(
                LocalDate.of(4, 3, 28),
                LocalDate.of(4, 10, 28),
                LocalDate.of(4, 2, 28),
                LocalDate.of(4, 4, 10),
                LocalDate.of(4, 12, 28)));
        var special = Combinators.combine(years, seasons, Arbitraries.integers().between(-600_000, 600_000))
                .as((year, season, off) ->
                        season.withYear(year).atStartOfDay(Calendars.LONDON).toEpochSecond() + off);
        return Arbitraries.oneOf(any, special).map(Instant::ofEpochSecond);
    }

    /** Alternating lengths of running and pause. */
    @Provide
    Arbitrary<List<Duration>> pauses() {
        return Arbitraries.integers()
                .between(1, 300_000)
                .map(Duration::ofSeconds)
                .list()
                .ofMaxSize(6);
    }

    private static List<ClockPause> after(Instant start, List<Duration> turns) {
        var pauses = new ArrayList<ClockPause>();
        var at = start;
        for (int i = 0; i + 1 < turns.size(); i += 2) {
            var from = at.plus(turns.get(i));
            at = from.plus(turns.get(i + 1));
            pauses.add(new ClockPause(from, at, "a test"));
        }
        return pauses;
    }

    private static boolean isWorkingDay(LocalDate date) {
        var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !BankHolidays.england().isHoliday(date);
    }

    private static Instant due(int limit, LimitUnit unit, Instant start) {
        return due(limit, unit, LimitKind.WITHIN, start);
    }

    private static Instant due(int limit, LimitUnit unit, LimitKind kind, Instant start) {
        return CALENDARS.deadline(rule(limit, unit, kind), start, List.of()).dueAt();
    }

    private static LocalDate dateOf(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }
}
