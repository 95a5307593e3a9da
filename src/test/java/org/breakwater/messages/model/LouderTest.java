package org.breakwater.messages.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.breakwater.access.Role;
import org.junit.jupiter.api.Test;

class LouderTest {

    @Test
    void callsAtOnceAndThenEveryTenMinutesUntilSomebodyHasIt() {
        assertThat(Louder.steps()).startsWith(0, 10, 20, 30).endsWith(710, 720).hasSize(73);
    }

    @Test
    void callsTheDutyWorkersAtNightAndTheManagersTooFromTheTenthMinute() {
        assertThat(Louder.calls(0, false)).containsExactly(Role.DUTY_WORKER);
        assertThat(Louder.calls(9, false)).containsExactly(Role.DUTY_WORKER);
        assertThat(Louder.calls(10, false)).containsExactly(Role.DUTY_WORKER, Role.MANAGER);
        assertThat(Louder.calls(20, false)).containsExactly(Role.DUTY_WORKER, Role.MANAGER);
        assertThat(Louder.calls(60, false)).containsExactly(Role.DUTY_WORKER, Role.MANAGER);
    }

    @Test
    void callsTheScreenersByDay() {
        assertThat(Louder.calls(0, true)).containsExactly(Role.SCREENER);
        assertThat(Louder.calls(20, true)).containsExactly(Role.SCREENER, Role.MANAGER);
    }

    @Test
    void waitsLongerAfterEachFailureAndNeverLongerThanAnHour() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(n -> Retry.pauseAfter(n).toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }
}
