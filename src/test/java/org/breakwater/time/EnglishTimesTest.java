package org.breakwater.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTimesTest {

    @Test
    void saysDateAndTimeAsPeopleDo() {
        assertThat(EnglishTimes.inWords(at("2026-08-28T16:25:59"))).isEqualTo("28 August 2026, 16:25");
        assertThat(EnglishTimes.weekdayInWords(at("2026-08-28T16:25:59"))).isEqualTo("Friday 28 August 2026, 16:25");
        assertThat(EnglishTimes.inWords(at("2026-01-01T00:00"))).isEqualTo("1 January 2026, 00:00");
    }

    @Test
    void saysItBrieflyInAList() {
        assertThat(EnglishTimes.brief(at("2026-08-28T16:25:59"))).isEqualTo("28 Aug 16:25");
    }

    @Test
    void saysWhichHourIsMeantOnlyWhenItComesTwice() {
        assertThat(EnglishTimes.clock(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("01:30 (summer time)");
        assertThat(EnglishTimes.clock(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("01:30 (winter time)");
        assertThat(EnglishTimes.clock(Instant.parse("2026-10-25T02:00:00Z"))).isEqualTo("02:00");
        assertThat(EnglishTimes.clock(Instant.parse("2026-03-29T01:00:00Z"))).isEqualTo("02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "PT3H20M, in 3 h 20 m",
        "PT2H59S, in 2 h",
        "PT9H59M, in 9 h 59 m",
        "PT23H40M, in 23 h",
        "PT59S, due now",
        "PT-1S, overdue",
        "PT-40M, 40 m overdue",
        "PT27H5M, in 1 d 3 h",
        "PT50H, in 2 d",
        "PT-49H, 2 d overdue",
    })
    void saysHowADeadlineStandsInOneLineOfAList(Duration left, String said) {
        var now = at("2026-08-28T16:25");
        assertThat(EnglishTimes.untilDueInShort(now.plus(left), now)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "PT40M, due in 40 minutes",
        "PT40M59S, due in 40 minutes",
        "PT1M, due in 1 minute",
        "PT59S, due now",
        "PT0S, due now",
        "PT-1S, overdue by less than a minute",
        "PT-1M, 1 minute overdue",
        "PT-2H-10M, 2 hours 10 minutes overdue",
        "PT1H, due in 1 hour",
        "PT27H5M, due in 1 day 3 hours",
        "PT48H10M, due in 2 days",
        "PT335H, due in 13 days 23 hours",
        "PT336H, due 11 September 2026",
        "PT1600H, due 3 November 2026",
        "PT-74H, 3 days 2 hours overdue",
    })
    void saysHowADeadlineStands(Duration left, String said) {
        var now = at("2026-08-28T16:25");

        assertThat(EnglishTimes.untilDue(now.plus(left), now)).isEqualTo(said);
    }
}
