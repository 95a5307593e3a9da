package org.breakwater.casework.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A later decision steps up or down by what is done for the child, whoever else is told. */
class StepChangeTest {

    @Test
    void fromAStrategyDiscussionToEarlyHelpIsAStepDown() {
        assertThat(StepChange.between(List.of("STRATEGY_DISCUSSION", "ALLEGATIONS"), List.of("TARGETED_EARLY_HELP")))
                .contains(StepChange.DOWN);
    }

    @Test
    void fromEarlyHelpToAnAssessmentIsAStepUp() {
        assertThat(StepChange.between(List.of("EARLY_HELP"), List.of("ASSESSMENT", "EARLY_HELP")))
                .contains(StepChange.UP);
    }

    @Test
    void theSameAgainIsNeitherAndSoIsATransfer() {
        assertThat(StepChange.between(List.of("ASSESSMENT"), List.of("ASSESSMENT", "ADULT_SERVICES")))
                .isEmpty();
        assertThat(StepChange.between(List.of("ASSESSMENT"), List.of("TRANSFER")))
                .isEmpty();
    }
}
