package org.breakwater.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.time.OfficeHours.HOURS;
import static org.breakwater.time.OfficeHours.at;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.breakwater.time.OpeningHours.Hours;
import org.breakwater.time.OpeningHours.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-27T08:59:59, false",
        "2026-08-27T09:00, true",
        "2026-08-27T17:29:59, true",
        "2026-08-27T17:30, false",
        "2026-08-28T16:29:59, true",
        "2026-08-28T16:30, false",
        "2026-08-29T12:00, false",
        "2026-08-31T12:00, false",
        "2026-12-25T10:00, false",
        "2026-12-28T10:00, false",
    })
    void isOpenFromTheMomentOfOpeningUntilTheMomentOfClosing(String local, boolean open) {
        assertThat(HOURS.openAt(at(local))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-27T08:59, 2026-08-27T09:00",
        "2026-08-27T09:00, 2026-08-27T17:30",
        "2026-08-27T17:30, 2026-08-28T09:00",
        "2026-08-28T16:30, 2026-09-01T09:00",
        "2026-12-24T17:30, 2026-12-29T09:00",
        "2026-03-27T16:30, 2026-03-30T09:00",
        "2026-10-23T16:30, 2026-10-26T09:00",
    })
    void namesTheNextOpeningOrClosing(String local, String next) {
        assertThat(HOURS.nextChange(at(local))).isEqualTo(at(next));
    }

    @Test
    void changesToAnotherWeekOnItsDate() {
        var late = new Hours(LocalTime.of(10, 0), LocalTime.of(20, 0));
        var then = new Week(LocalDate.of(2026, 9, 2), Map.of(DayOfWeek.WEDNESDAY, late, DayOfWeek.SATURDAY, late));
        var hours = OpeningHours.of(List.of(then, OfficeHours.WEEK), BankHolidays.england());

        assertThat(hours.on(LocalDate.of(2026, 8, 26)).orElseThrow().opens()).isEqualTo(LocalTime.of(9, 0));
        assertThat(hours.on(LocalDate.of(2026, 9, 2))).contains(late);
        assertThat(hours.on(LocalDate.of(2026, 9, 3))).isEmpty();
        assertThat(hours.nextChange(at("2026-09-02T20:00"))).isEqualTo(at("2026-09-05T10:00"));
    }

    @Test
    void holdsTheEarliestWeekForTheTimeBeforeIt() {
        var hours = OpeningHours.of(
                List.of(new Week(LocalDate.of(2026, 1, 1), OfficeHours.WEEK.days())), BankHolidays.england());

        assertThat(hours.openAt(at("2025-06-10T10:00"))).isTrue();
    }

    @Test
    void refusesHoursThatCloseBeforeTheyOpen() {
        assertThatThrownBy(() -> new Hours(LocalTime.of(17, 0), LocalTime.of(9, 0)))
                .hasMessageContaining("opens 17:00, closes 09:00");
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON)).hasMessageContaining("close after");
    }

    @Test
    void refusesWeeksThatCannotWork() {
        var england = BankHolidays.england();
        assertThatThrownBy(() -> new Week(LocalDate.of(2026, 1, 1), Map.of()))
                .hasMessageContaining("2026-01-01 must be open on one day");
        assertThatThrownBy(() -> OpeningHours.of(List.of(), england)).hasMessageContaining("one week at least");
        assertThatThrownBy(() -> OpeningHours.of(List.of(OfficeHours.WEEK, OfficeHours.WEEK), england))
                .hasMessageContaining("begin on 2003-01-01");
    }

    @Test
    void refusesAYearWhoseHolidaysAreNotKnownOnAnyDay() {
        assertThatThrownBy(() -> HOURS.openAt(at("2053-01-04T10:00"))).hasMessageContaining("2053");
        assertThatThrownBy(() -> HOURS.nextChange(at("2052-12-31T18:00"))).hasMessageContaining("2053");
    }
}
