package org.breakwater.mash.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.access.Role;
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
}
