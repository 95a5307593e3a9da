package org.breakwater.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.CALENDARS;
import static org.breakwater.time.OfficeHours.at;
import static org.breakwater.time.OfficeHours.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.breakwater.time.OpeningHours.Hours;
import org.breakwater.time.OpeningHours.Week;
import org.breakwater.time.deadlines.LimitUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The convention of docs/decisions/0003-day-zero.md for days and months. */
class DayZeroTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2026-08-21T16:25, 2026-08-24T17:30",
        "1, 2026-08-21T22:00, 2026-08-24T17:30",
        "1, 2026-08-22T11:00, 2026-08-24T17:30",
        "1, 2026-08-23T23:59:59, 2026-08-24T17:30",
        "1, 2026-08-24T00:00, 2026-08-25T17:30",
        "1, 2026-08-28T16:25, 2026-09-01T17:30",
        "1, 2026-08-28T22:00, 2026-09-01T17:30",
        "1, 2026-08-29T09:00, 2026-09-01T17:30",
        "1, 2026-08-31T10:00, 2026-09-01T17:30",
        "1, 2026-08-27T09:01, 2026-08-28T16:30",
        "3, 2026-08-27T09:01, 2026-09-02T17:30",
        "1, 2026-12-24T10:00, 2026-12-29T17:30",
        "45, 2026-01-05T10:00, 2026-03-09T17:30",
        "1, 2028-02-28T10:00, 2028-02-29T17:30",
        "1, 2027-02-26T10:00, 2027-03-01T17:30",
    })
    void countsWorkingDaysFromTheDayAfterToTheirClosing(int limit, String start, String due) {
        assertThat(due(limit, LimitUnit.WORKING_DAYS, start)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-08-28T00:00, 2026-08-29T23:59:59",
        "8, 2026-08-28T23:59, 2026-09-05T23:59:59",
        "1, 2028-02-28T10:00, 2028-02-29T23:59:59",
        "1, 2027-02-28T10:00, 2027-03-01T23:59:59",
        "365, 2027-03-01T10:00, 2028-02-29T23:59:59",
        "1, 2026-03-28T12:00, 2026-03-29T23:59:59",
        "1, 2026-10-24T12:00, 2026-10-25T23:59:59",
    })
    void countsCalendarDaysToTheEndOfTheDate(int limit, String start, String due) {
        assertThat(due(limit, LimitUnit.CALENDAR_DAYS, start)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-08-28T16:25, 2026-09-28T23:59:59",
        "1, 2027-01-31T10:00, 2027-02-28T23:59:59",
        "1, 2028-01-31T10:00, 2028-02-29T23:59:59",
        "1, 2027-03-31T10:00, 2027-04-30T23:59:59",
        "3, 2026-11-30T10:00, 2027-02-28T23:59:59",
        "12, 2028-02-29T10:00, 2029-02-28T23:59:59",
        "48, 2028-02-29T10:00, 2032-02-29T23:59:59",
        "6, 2026-08-31T10:00, 2027-02-28T23:59:59",
    })
    void clipsMonthsToTheirLastDay(int limit, String start, String due) {
        assertThat(due(limit, LimitUnit.CALENDAR_MONTHS, start)).isEqualTo(due);
    }

    @Test
    void saysThatAMonthWasClipped() {
        var deadline = CALENDARS.deadline(rule(1, LimitUnit.CALENDAR_MONTHS), at("2027-01-31T10:00"), List.of());

        assertThat(deadline.because())
                .containsExactly(
                        "Received Sunday 31 January 2027, 10:00.",
                        "The deadline is 1 month, including weekends and bank holidays.",
                        "Due by Sunday 28 February 2027, 23:59.");
    }

    @Test
    void endsAWorkingDayAtMidnightWhereTheOfficeDoesNotOpen() {
        var mondays = Map.of(DayOfWeek.MONDAY, new Hours(LocalTime.of(9, 0), LocalTime.NOON));
        var england = BankHolidays.england();
        var hours = OpeningHours.of(List.of(new Week(LocalDate.of(2020, 1, 1), mondays)), england);

        var deadline = new Calendars(hours, england)
                .deadline(rule(1, LimitUnit.WORKING_DAYS), at("2026-09-07T10:00"), List.of());

        assertThat(deadline.dueAt()).isEqualTo(at("2026-09-08T23:59:59"));
        assertThat(deadline.because()).contains("The office does not open on that day, so it ends at midnight.");
    }

    private static String due(int limit, LimitUnit unit, String start) {
        var due = CALENDARS.deadline(rule(limit, unit), at(start), List.of()).dueAt();
        return due.atZone(Calendars.LONDON).toLocalDateTime().toString();
    }
}
