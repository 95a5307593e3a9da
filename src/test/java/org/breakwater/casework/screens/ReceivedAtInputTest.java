package org.breakwater.casework.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a call or a letter came: now, or at a valid time in the last year. */
class ReceivedAtInputTest {

    private static final Instant NOW = Instant.parse("2026-08-28T15:25:00Z");
    private static final ReceivedAtInput TYPED = new ReceivedAtInput("call", "28", "8", "2026", "16:20");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            month=13 | call | Date must be a real date, like 28 8 2026, or blank for today
            time=late | callTime | Enter a time in hours and minutes, like 16:25
            day=29&month=3&time=01:30 | callTime | The clocks went forward, so there was no such time. Enter another
            time=16:30 | call | Date and time must be now or in the past
            year=2025&month=7 | call | Date and time must be within the last year
            """)
    void saysWhatCannotBe(String typed, String field, String message) {
        var ask = new Questions();
        Filled.with(TYPED, typed).check(ask, "Date and time", NOW);
        Filled.mends(ask.then(() -> ""), field, message);
    }

    @Test
    void whatIsLeftBlankIsNow() {
        var ask = new Questions();
        assertThat(new ReceivedAtInput("call", "", "", "", "").check(ask, "Date and time", NOW))
                .isEqualTo(NOW);
        assertThat(TYPED.check(ask, "Date and time", NOW)).isEqualTo(Instant.parse("2026-08-28T15:20:00Z"));
        assertThat(ask.areAnswered()).isTrue();
    }
}
