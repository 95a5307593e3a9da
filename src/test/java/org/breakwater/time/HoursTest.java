package org.breakwater.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.CALENDARS;
import static org.breakwater.time.OfficeHours.at;
import static org.breakwater.time.OfficeHours.rule;

import java.time.Instant;
import java.util.List;
import org.breakwater.time.deadlines.LimitUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elapsed and working hours, across nights, closings, holidays and changes of the clocks. */
class HoursTest {

    @ParameterizedTest
    @CsvSource({
        "4, 2026-08-29T22:00, 2026-08-30T02:00",
        "4, 2026-12-24T23:30, 2026-12-25T03:30",
        // In the night in which the clocks go forward, four hours end an hour later in local time.
        "4, 2026-03-28T22:00, 2026-03-29T03:00",
        "24, 2026-03-28T12:00, 2026-03-29T13:00",
        // In the night in which they go back, an hour earlier.
        "4, 2026-10-24T23:00, 2026-10-25T02:00",
        "24, 2026-10-24T12:00, 2026-10-25T11:00",
        "24, 2028-02-28T10:00, 2028-02-29T10:00",
    })
    void letsElapsedHoursPassAtNightAndOnHolidays(int limit, String start, String due) {
        var deadline = CALENDARS.deadline(rule(limit, LimitUnit.ELAPSED_HOURS), at(start), List.of());

        assertThat(deadline.dueAt()).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2026-08-27T10:00, 2026-08-27T14:00",
        "4, 2026-08-28T16:25, 2026-09-01T12:55",
        "4, 2026-08-28T16:30, 2026-09-01T13:00",
        "4, 2026-08-29T22:00, 2026-09-01T13:00",
        "4, 2026-08-27T13:30, 2026-08-27T17:30",
        "9, 2026-08-27T09:00, 2026-08-28T09:30",
        "1, 2026-12-24T17:00, 2026-12-29T09:30",
        "1, 2026-03-27T16:00, 2026-03-30T09:30",
        "40, 2026-09-07T00:00, 2026-09-11T15:00",
    })
    void countsWorkingHoursOnlyWhileTheOfficeIsOpen(int limit, String start, String due) {
        var deadline = CALENDARS.deadline(rule(limit, LimitUnit.WORKING_HOURS), at(start), List.of());

        assertThat(deadline.dueAt()).isEqualTo(at(due));
    }

    @Test
    void addsUpTheWorkingHoursOfEachDay() {
        var deadline = CALENDARS.deadline(rule(4, LimitUnit.WORKING_HOURS), at("2026-08-28T16:25:40"), List.of());

        assertThat(deadline.because())
                .containsExactly(
                        "Received Friday 28 August 2026, 16:25.",
                        "The deadline is 4 working hours. Only office hours count.",
                        "Friday 28 August from 16:25 to 16:30 is 5 minutes.",
                        "Monday 31 August is a bank holiday (Summer bank holiday).",
                        "Tuesday 1 September from 09:00 to 12:55 is 3 hours 55 minutes.",
                        "Due by Tuesday 1 September 2026, 12:55.");
    }

    @Test
    void saysWhichOfTheTwoHoursIsMeantWhenTheClocksGoBack() {
        var deadline = CALENDARS.deadline(rule(4, LimitUnit.ELAPSED_HOURS), at("2026-10-24T22:30"), List.of());

        assertThat(deadline.dueAt()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(deadline.because())
                .containsExactly(
                        "Received Saturday 24 October 2026, 22:30.",
                        "The deadline is 4 hours, including nights, weekends and bank holidays.",
                        "The clocks go back on Sunday 25 October: the hour from 01:00 to 02:00 comes twice.",
                        "Due by Sunday 25 October 2026, 01:30 (winter time).");
    }

    @Test
    void saysThatTheClocksGoForward() {
        var deadline = CALENDARS.deadline(rule(4, LimitUnit.ELAPSED_HOURS), at("2026-03-28T22:00"), List.of());

        assertThat(deadline.because())
                .contains("The clocks go forward on Sunday 29 March: there is no time from 01:00 to 02:00.");
    }

    @Test
    void isInTimeUntilTheLastInstant() {
        var deadline = CALENDARS.deadline(rule(4, LimitUnit.ELAPSED_HOURS), at("2026-08-29T22:00"), List.of());

        assertThat(deadline.lateAt(deadline.dueAt())).isFalse();
        assertThat(deadline.lateAt(deadline.dueAt().plusNanos(1))).isTrue();
    }
}
