package org.breakwater.pathways.privatefostering.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.pathways.privatefostering.records.FosteringRow;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.time.Calendars;
import org.breakwater.time.DueByHand;
import org.breakwater.time.OfficeHours;
import org.breakwater.time.deadlines.ClockPause;
import org.breakwater.time.deadlines.Deadline;

/**
 * Ten years of visits, each made some days after the one before and recorded some days after it was made, whose limit
 * may stand still for a while: each deadline is that of a calendar on the wall, and is late when that day has passed.
 */
class TenYearsOfVisitsTest {

    private static final int TEN_YEARS = 3653;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** @param after the visit before; @param lag until it is recorded; @param stillFrom days after it, 0 for never */
    record Visited(int after, int lag, int stillFrom, int stillFor) {}

    record History(LocalDate aware, List<Visited> visits) {}

    @Property(tries = 100)
    void eachVisitIsDueSixOrTwelveWeeksAfterTheOneBeforeAndLateAfterThatDay(@ForAll("histories") History history) {
        var aware = history.aware();
        var latest = aware;
        var made = aware;
        shows(fromAwareness(aware), DueByHand.weeks(aware, 6));
        for (var visit : history.visits()) {
            made = made.plusDays(visit.after());
            if (made.isAfter(aware.plusDays(TEN_YEARS))) {
                return;
            }
            // One that is recorded late can be older than one that is recorded already.
            var on = made.minusDays(visit.lag());
            latest = on.isAfter(latest) ? on : latest;
            var firstYear = latest.isBefore(DueByHand.aYearAfter(aware));
            shows(next(aware, latest, List.of()), DueByHand.weeks(latest, firstYear ? 6 : 12));
            var pauses = pauses(latest, visit);
            shows(next(aware, latest, pauses), aroundPauses(latest, firstYear ? 42 : 84, pauses));
        }
    }

    @Example
    void aLimitEndsOnLeapDayAndAtTheEndOfBothDaysOnWhichTheClocksChange() {
        var aware = LocalDate.of(2027, 1, 4);
        assertThat(next(aware, LocalDate.of(2027, 2, 14), List.of()).dueAt())
                .as("the night in which the clocks go forward is over")
                .isEqualTo("2027-03-28T22:59:59Z");
        assertThat(next(aware, LocalDate.of(2027, 9, 19), List.of()).dueAt())
                .as("the clocks went back that morning")
                .isEqualTo("2027-10-31T23:59:59Z");
        assertThat(next(LocalDate.of(2027, 6, 1), LocalDate.of(2028, 1, 18), List.of())
                        .dueAt())
                .isEqualTo("2028-02-29T23:59:59Z");
    }

    @Example
    void theFirstYearFromLeapDayHasAsManyDaysAsAnyOther() {
        var aware = LocalDate.of(2028, 2, 29);
        assertThat(next(aware, LocalDate.of(2029, 2, 27), List.of()).dueAt())
                .as("the 365th day")
                .isEqualTo(DueByHand.endOf(LocalDate.of(2029, 4, 10)));
        assertThat(next(aware, LocalDate.of(2029, 2, 28), List.of()).dueAt())
                .isEqualTo(DueByHand.endOf(LocalDate.of(2029, 5, 23)));
    }

    private static Deadline fromAwareness(LocalDate aware) {
        return deadline("pf-visit-from-awareness", aware, List.of());
    }

    private static Deadline next(LocalDate aware, LocalDate latest, List<ClockPause> pauses) {
        var start = startOf(aware);
        var row = new FosteringRow(start, aware, aware, null, Known.NO, aware, start, null, null);
        return deadline(row.isInFirstYear(latest) ? "pf-visit-first-year" : "pf-visit-later-years", latest, pauses);
    }

    private static Deadline deadline(String limit, LocalDate from, List<ClockPause> pauses) {
        var start = startOf(from);
        return OfficeHours.CALENDARS.deadline(PrivateFostering.PATHWAY.limits().inForce(limit, start), start, pauses);
    }

    private static List<ClockPause> pauses(LocalDate latest, Visited still) {
        if (still.stillFrom() == 0) {
            return List.of();
        }
        var from = latest.plusDays(still.stillFrom());
        return List.of(new ClockPause(noon(from), noon(from.plusDays(still.stillFor())), "Abroad"));
    }

    /** Day by day; one at whose end the limit stands still is not counted. */
    private static Instant aroundPauses(LocalDate from, int days, List<ClockPause> pauses) {
        var day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            var end = DueByHand.endOf(day);
            var stood = pauses.stream()
                    .anyMatch(one -> end.isAfter(one.from()) && one.until() != null && end.isBefore(one.until()));
            counted += stood ? 0 : 1;
        }
        return DueByHand.endOf(day);
    }

    /** What a case and its list say of it, in the second before, then, and after. */
    private static void shows(Deadline counted, Instant byHand) {
        assertThat(counted.dueAt()).isEqualTo(byHand);
        var rule = counted.rule();
        var record = new UUID(0, 1);
        var row = new ClockRow(
                record,
                rule.id(),
                rule.version(),
                rule.kind(),
                rule.name(),
                counted.startedAt(),
                counted.dueAt(),
                counted.because(),
                null,
                null,
                null);
        for (var now :
                List.of(byHand.minus(A_SECOND), byHand, byHand.plus(A_SECOND), byHand.plus(Duration.ofDays(90)))) {
            var late = now.isAfter(byHand);
            assertThat(row.isLateAt(now)).isEqualTo(late);
            assertThat(ShownDeadline.of(row).isLateAt(now)).isEqualTo(late);
            assertThat(ShownDeadline.of(row).inFull(now).contains("overdue")).isEqualTo(late);
        }
    }

    @Provide
    Arbitrary<History> histories() {
        var days = Arbitraries.integers().between(0, 4 * 366 - 1).map(LocalDate.of(2026, 1, 1)::plusDays);
        // From these, six or twelve weeks end at a change of the clocks or on leap day.
        var special = Arbitraries.of(
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2027, 2, 14),
                LocalDate.of(2027, 9, 19),
                LocalDate.of(2028, 1, 18));
        var visit = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(1, 110)),
                                Tuple.of(2, Arbitraries.of(41, 42, 43, 83, 84, 85))),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 9), Tuple.of(1, 45)),
                        Arbitraries.of(0, 0, 3, 20, 41),
                        Arbitraries.integers().between(0, 60))
                .as(Visited::new);
        return Combinators.combine(
                        Arbitraries.oneOf(days, special),
                        visit.list().ofMinSize(60).ofMaxSize(120))
                .as(History::new);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Calendars.LONDON).toInstant();
    }
}
