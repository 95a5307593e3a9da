package org.breakwater.messages.addressing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.breakwater.access.Role;
import org.breakwater.messages.delivery.RetryPause;
import org.junit.jupiter.api.Test;

class AlertEscalationTest {

    @Test
    void callsAtOnceAndThenEveryTenMinutesUntilSomebodyHasIt() {
        assertThat(AlertEscalation.steps())
                .startsWith(0, 10, 20, 30)
                .endsWith(710, 720)
                .hasSize(73);
    }

    @Test
    void callsTheDutyWorkersAtNightAndTheManagersTooFromTheTenthMinute() {
        assertThat(AlertEscalation.calls(0, false)).containsExactly(Role.DUTY_WORKER);
        assertThat(AlertEscalation.calls(9, false)).containsExactly(Role.DUTY_WORKER);
        assertThat(AlertEscalation.calls(10, false)).containsExactly(Role.DUTY_WORKER, Role.MANAGER);
        assertThat(AlertEscalation.calls(20, false)).containsExactly(Role.DUTY_WORKER, Role.MANAGER);
        assertThat(AlertEscalation.calls(60, false)).containsExactly(Role.DUTY_WORKER, Role.MANAGER);
    }

    @Test
    void callsTheScreenersByDay() {
        assertThat(AlertEscalation.calls(0, true)).containsExactly(Role.SCREENER);
        assertThat(AlertEscalation.calls(20, true)).containsExactly(Role.SCREENER, Role.MANAGER);
    }

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
