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
    void saysAnEndSoThatNobodyGuessesWhichMidnight() {
        assertThat(PublicTimes.until(Instant.parse("2026-12-02T17:00:00Z")))
                .isEqualTo("Wednesday 2 December 2026 at 5pm");
        assertThat(PublicTimes.until(Instant.parse("2026-12-10T00:00:00Z")))
                .isEqualTo("Wednesday 9 December 2026 at 11:59pm");
        assertThat(PublicTimes.inWords(Instant.parse("2026-12-10T00:00:00Z"))).isEqualTo("Thursday 10 December 2026");
        assertThat(PublicTimes.span(Instant.parse("2027-04-14T08:30:00Z"), Instant.parse("2027-04-14T15:00:00Z")))
                .isEqualTo("Wednesday 14 April 2027, 9:30am to 4pm");
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
