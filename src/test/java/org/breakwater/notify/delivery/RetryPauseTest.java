package org.breakwater.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPauseTest {

    @Test
    void waitsLongerAfterEachFailureAndNeverLongerThanAnHour() {
        assertThat(IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> RetryPause.pauseAfter(n, false).toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void anAlertIsTriedEveryTwoMinutes() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> RetryPause.pauseAfter(n, true).toMinutes()))
                .startsWith(1L, 2L)
                .allMatch(minutes -> minutes <= 2);
    }
}
