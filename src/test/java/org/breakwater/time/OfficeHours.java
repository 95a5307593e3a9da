package org.breakwater.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.breakwater.time.OpeningHours.Hours;
import org.breakwater.time.OpeningHours.Week;
import org.breakwater.time.deadlines.DeadlineRule;
import org.breakwater.time.deadlines.LimitKind;
import org.breakwater.time.deadlines.LimitUnit;
import org.breakwater.time.deadlines.RuleBasis;

/** An office like Southend's, for tests: Monday to Thursday 09:00 to 17:30, Friday 09:00 to 16:30. */
public final class OfficeHours {

    private static final Hours LONG = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 30));
    private static final Hours SHORT = new Hours(LocalTime.of(9, 0), LocalTime.of(16, 30));

    public static final Week WEEK = new Week(
            LocalDate.of(2003, 1, 1),
            Map.of(MONDAY, LONG, TUESDAY, LONG, WEDNESDAY, LONG, THURSDAY, LONG, FRIDAY, SHORT));
    public static final OpeningHours HOURS = OpeningHours.of(List.of(WEEK), BankHolidays.england());
    public static final Calendars CALENDARS = new Calendars(HOURS, BankHolidays.england());

    /** A school whose terms are like Southend's, in every year that we know. */
    public static final SchoolDays SCHOOL = new SchoolDays(
            IntStream.rangeClosed(BankHolidays.FIRST_YEAR, BankHolidays.LAST_YEAR)
                    .boxed()
                    .flatMap(year -> Stream.of(
                            term(LocalDate.of(year, 1, 1), LocalDate.of(year, 2, 13)),
                            term(LocalDate.of(year, 2, 21), LocalDate.of(year, 3, 27)),
                            term(LocalDate.of(year, 4, 13), LocalDate.of(year, 5, 22)),
                            term(LocalDate.of(year, 6, 1), LocalDate.of(year, 7, 21)),
                            term(LocalDate.of(year, 9, 2), LocalDate.of(year, 10, 23)),
                            term(LocalDate.of(year, 11, 2), LocalDate.of(year, 12, 31))))
                    .toList(),
            Set.of());

    private static SchoolDays.Term term(LocalDate first, LocalDate last) {
        return new SchoolDays.Term(first, last);
    }

    private OfficeHours() {}

    /** London's local time, such as "2026-08-28T16:25"; for the hour that occurs twice, the first. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Calendars.LONDON).toInstant();
    }

    /** A rule of the test's own. */
    public static DeadlineRule rule(int limit, LimitUnit unit) {
        return rule(limit, unit, LimitKind.WITHIN);
    }

    public static DeadlineRule rule(int limit, LimitUnit unit, LimitKind kind) {
        return new DeadlineRule(
                "a-rule",
                1,
                limit,
                unit,
                kind,
                "received",
                RuleBasis.LOCAL,
                "a test",
                LocalDate.of(2003, 1, 1),
                null,
                "do it");
    }
}
