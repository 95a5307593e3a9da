package org.breakwater.casework.history.previous;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long ago something was, in calendar days of London, as people say it. */
class TimeBeforeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-02T08:30:00Z, on the same day",
        "2026-09-01T22:30:00Z, 1 day before this one",
        "2026-09-01T23:30:00Z, on the same day",
        "2026-08-31T20:00:00Z, 2 days before this one",
        "2026-09-02T10:00:00Z, after this one was received"
    })
    void theSameDayIsTheSameDateAndNotTheLastTwentyFourHours(Instant then, String words) {
        assertThat(TimeBefore.ago(then, Instant.parse("2026-09-02T09:00:00Z"))).isEqualTo(words);
    }
}
