package org.breakwater.mash.decision.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;
import org.junit.jupiter.api.Test;

/** The primary need is asked once the referral is accepted, and in no other case. */
class PrimaryNeedFormTest {

    private static List<Problem> problems(String need, DecisionOutcome... outcomes) {
        return new PrimaryNeedForm(need)
                .check(List.of(outcomes).stream().map(Enum::name).toList())
                .problems();
    }

    @Test
    void anAcceptedReferralHasOne() {
        assertThat(problems("", DecisionOutcome.ASSESSMENT))
                .containsExactly(new Problem("primaryNeed", "Select the primary need, as the referral is accepted"));
        assertThat(problems("N99", DecisionOutcome.STRATEGY_DISCUSSION)).hasSize(1);
        assertThat(new PrimaryNeedForm("N1").check(List.of("ASSESSMENT"))).isEqualTo(new Good<>("N1"));
    }

    @Test
    void whatIsNotAcceptedHasNone() {
        assertThat(problems("", DecisionOutcome.NO_FURTHER_ACTION)).isEmpty();
        assertThat(problems("", DecisionOutcome.EARLY_HELP, DecisionOutcome.ADVICE))
                .isEmpty();
        assertThat(problems("N4", DecisionOutcome.NO_FURTHER_ACTION))
                .extracting(Problem::message)
                .containsExactly(
                        "Primary need is recorded only when the referral is accepted. Select “Referral not accepted”");
    }

    @Test
    void theListSaysThatTheReferralIsNotAcceptedOnlyWhereItIsNot() {
        assertThat(PrimaryNeedForm.ifNone(List.of())).isEqualTo("Select one");
        assertThat(PrimaryNeedForm.ifNone(List.of("ASSESSMENT"))).isEqualTo("Select one");
        assertThat(PrimaryNeedForm.ifNone(List.of("EARLY_HELP"))).isEqualTo("Referral not accepted");
    }

    @Test
    void theyAreThoseOfTheCensusInItsOrder() {
        assertThat(PrimaryNeedForm.choices())
                .extracting(Choice::value)
                .containsExactly("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N0");
    }
}
