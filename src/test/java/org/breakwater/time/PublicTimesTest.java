package org.breakwater.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicTimesTest {

    @Test
    void saysTodayAndTomorrowByTheClockInLondon() {
        var now = Instant.parse("2026-07-01T22:30:00Z");
        assertThat(PublicTimes.at(Instant.parse("2026-07-01T22:45:00Z"), now)).isEqualTo("11:45pm today");
        assertThat(PublicTimes.at(Instant.parse("2026-07-01T23:00:00Z"), now)).isEqualTo("midnight tonight");
        assertThat(PublicTimes.at(Instant.parse("2026-07-02T08:00:00Z"), now)).isEqualTo("9am tomorrow");
        assertThat(PublicTimes.at(Instant.parse("2026-07-06T08:00:00Z"), now)).isEqualTo("9am on Monday 6 July");
    }

    @Test
    void saysTimesAsPeopleDo() {
        assertThat(PublicTimes.time(LocalTime.NOON)).isEqualTo("midday");
        assertThat(PublicTimes.time(LocalTime.of(12, 30))).isEqualTo("12:30pm");
        assertThat(PublicTimes.time(LocalTime.of(0, 5))).isEqualTo("12:05am");
    }

    @Test
    void putsDaysOfTheSameHoursTogetherAndLooksPastHolidays() {
        var hours = new OpeningHours.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var short1 = new OpeningHours.Hours(LocalTime.of(10, 0), LocalTime.of(12, 0));
        var week = new OpeningHours.Week(
                LocalDate.of(2020, 1, 1),
                Map.of(
                        DayOfWeek.MONDAY,
                        hours,
                        DayOfWeek.TUESDAY,
                        hours,
                        DayOfWeek.THURSDAY,
                        hours,
                        DayOfWeek.SUNDAY,
                        short1));
        var said = PublicTimes.week(OpeningHours.of(List.of(week), BankHolidays.england()), LocalDate.of(2026, 12, 24));
        assertThat(said)
                .containsExactly("Monday to Tuesday, 9am to 5pm", "Thursday, 9am to 5pm", "Sunday, 10am to midday");
    }
}
