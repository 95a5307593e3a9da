package org.breakwater.time.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.time.OfficeHours.CALENDARS;
import static org.breakwater.time.OfficeHours.at;
import static org.breakwater.time.OfficeHours.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockPausesTest {

    @ParameterizedTest
    @CsvSource({
        // within the limit, before it, across its start, after it
        "2026-08-26T11:00, 2026-08-26T12:30, 2026-08-26T15:30",
        "2026-08-26T08:00, 2026-08-26T09:00, 2026-08-26T14:00",
        "2026-08-26T08:00, 2026-08-26T10:45, 2026-08-26T14:45",
        "2026-08-26T14:00, 2026-08-26T18:00, 2026-08-26T14:00",
        "2026-08-26T11:00, 2026-08-26T11:00, 2026-08-26T14:00",
    })
    void shiftElapsedHoursByAsMuchAsTheyTake(String from, String until, String due) {
        var pauses = List.of(pause(from, until));

        assertThat(CALENDARS
                        .deadline(rule(4, LimitUnit.ELAPSED_HOURS), at("2026-08-26T10:00"), pauses)
                        .dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void countOnceWhereTheyOverlap() {
        var pauses = List.of(
                pause("2026-08-26T11:30", "2026-08-26T13:00"),
                pause("2026-08-26T11:00", "2026-08-26T12:00"),
                pause("2026-08-26T11:45", "2026-08-26T12:15"));

        assertThat(CALENDARS
                        .deadline(rule(4, LimitUnit.ELAPSED_HOURS), at("2026-08-26T10:00"), pauses)
                        .dueAt())
                .isEqualTo(at("2026-08-26T16:00"));
    }

    @Test
    void shiftWorkingHoursOnlyByTheHoursOfOpening() {
        var pauses = List.of(pause("2026-08-26T16:30", "2026-08-27T10:00"));

        assertThat(CALENDARS
                        .deadline(rule(4, LimitUnit.WORKING_HOURS), at("2026-08-26T15:30"), pauses)
                        .dueAt())
                .isEqualTo(at("2026-08-27T13:00"));
    }

    @ParameterizedTest
    @CsvSource({
        // two closings missed; none; one; only that of day 0; over a weekend and a bank holiday
        "2026-09-08T10:00, 2026-09-09T18:00, 2026-09-14T17:30",
        "2026-09-08T10:00, 2026-09-08T15:00, 2026-09-10T17:30",
        "2026-09-08T17:29, 2026-09-08T17:31, 2026-09-11T16:30",
        "2026-09-07T10:00, 2026-09-08T09:00, 2026-09-10T17:30",
        "2026-09-10T18:00, 2026-09-30T18:00, 2026-09-10T17:30",
    })
    void skipWorkingDaysOnWhoseClosingTheClockStandsStill(String from, String until, String due) {
        var pauses = List.of(pause(from, until));

        assertThat(CALENDARS
                        .deadline(rule(3, LimitUnit.WORKING_DAYS), at("2026-09-07T10:00"), pauses)
                        .dueAt())
                .isEqualTo(at(due));
    }

    @Test
    void shiftAMonthByTheDaysThatTheyTake() {
        var pauses = List.of(pause("2026-09-10T12:00", "2026-09-20T12:00"));
        var deadline = CALENDARS.deadline(rule(1, LimitUnit.CALENDAR_MONTHS), at("2026-08-28T10:00"), pauses);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-08T23:59:59"));
        assertThat(deadline.because())
                .containsExactly(
                        "Received Friday 28 August 2026, 10:00.",
                        "Paused from Thursday 10 September 2026, 12:00 until Sunday 20 September 2026, 12:00: "
                                + "waiting for proof of identity.",
                        "The deadline is 1 month, including weekends and bank holidays.",
                        "10 days are not counted: the deadline was paused.",
                        "Due by Thursday 8 October 2026, 23:59.");
    }

    @Test
    void sayEachDayThatTheyTake() {
        var pauses = List.of(pause("2026-09-08T10:00", "2026-09-08T18:00"));
        var deadline = CALENDARS.deadline(rule(1, LimitUnit.WORKING_DAYS), at("2026-09-07T10:00"), pauses);

        assertThat(deadline.because())
                .contains(
                        "Tuesday 8 September does not count: the clock stood still at its end.",
                        "1 working day, ending Wednesday 9 September.");
    }

    @Test
    void areLeftOutOrCountedSoFarWhileTheyHaveNoEnd() {
        var rule = rule(4, LimitUnit.ELAPSED_HOURS);
        var pauses = List.of(new ClockPause(at("2026-08-26T11:00"), null, "waiting for proof of identity"));

        var earliest = CALENDARS.deadline(rule, at("2026-08-26T10:00"), pauses);
        assertThat(earliest.dueAt()).isEqualTo(at("2026-08-26T14:00"));
        assertThat(earliest.because())
                .contains("Paused since Wednesday 26 August 2026, 11:00: waiting for proof of identity. "
                        + "This pause has no end yet, so it is not counted.");

        var soFar = CALENDARS.deadlineAt(at("2026-08-27T11:00"), rule, at("2026-08-26T10:00"), pauses);
        assertThat(soFar.dueAt()).isEqualTo(at("2026-08-27T14:00"));
    }

    @Test
    void keepTheirReasonsOutOfToString() {
        var pauses = List.of(new ClockPause(at("2026-08-26T11:00"), at("2026-08-26T12:00"), "Ada Quill is ill"));
        var deadline = CALENDARS.deadline(rule(4, LimitUnit.ELAPSED_HOURS), at("2026-08-26T10:00"), pauses);

        assertThat(pauses.toString() + deadline).contains("a-rule").doesNotContain("Quill");
    }

    @Test
    void areRefusedWithoutReasonOrWithAnEndBeforeTheirStart() {
        assertThatThrownBy(() -> new ClockPause(at("2026-08-26T11:00"), null, " "))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> pause("2026-08-26T11:00", "2026-08-26T10:59")).hasMessageContaining("before");
    }

    private static ClockPause pause(String from, String until) {
        return new ClockPause(at(from), at(until), "waiting for proof of identity");
    }
}
