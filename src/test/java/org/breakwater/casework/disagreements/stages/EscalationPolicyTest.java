package org.breakwater.casework.disagreements.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.casework.disagreements.stages.EscalationPolicy.Does;
import org.breakwater.casework.disagreements.stages.EscalationPolicy.Finding;
import org.breakwater.time.deadlines.DeadlineRules;
import org.junit.jupiter.api.Test;

/** The bundled policy: each stage begins with a response, and each step has a rule with a clock. */
class EscalationPolicyTest {

    private static final EscalationPolicy LADDER = EscalationPolicy.on(LocalDate.of(2026, 9, 1));

    @Test
    void everyStepOfItHasADeadlineRuleInForce() {
        var rules = DeadlineRules.shipped();
        var noon = LocalDate.of(2026, 9, 1).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        assertThat(LADDER.stages())
                .hasSize(3)
                .allSatisfy(stage -> assertThat(stage.steps())
                        .allSatisfy(step -> assertThat(
                                        rules.inForce(step.rule(), noon).limit())
                                .isPositive()));
        assertThat(rules.inForce(LADDER.raise(), noon).limitInWords()).isEqualTo("2 working days");
        assertThat(rules.inForce(LADDER.dangerRule(), noon).limitInWords()).isEqualTo("4 hours");
    }

    @Test
    void aLetterFollowsAnAnswerAtTheFirstStageAndAMeetingOnlyWhereTheSecondDoesNotSettleIt() {
        var first = LADDER.stage(1);
        assertThat(first.after(Does.ANSWER, Finding.STANDS).orElseThrow().does())
                .isEqualTo(Does.LETTER);
        assertThat(first.after(Does.LETTER, Finding.STANDS)).isEmpty();
        var second = LADDER.stage(2);
        assertThat(second.after(Does.ANSWER, Finding.CHANGES)).isEmpty();
        assertThat(second.after(Does.ANSWER, Finding.NOT_SETTLED).orElseThrow().does())
                .isEqualTo(Does.MEETING);
        assertThat(second.after(Does.MEETING, Finding.NOT_SETTLED).orElseThrow().does())
                .isEqualTo(Does.OUTCOME);
        assertThat(LADDER.isTop(3)).isTrue();
        assertThat(LADDER.isTop(2)).isFalse();
    }
}
