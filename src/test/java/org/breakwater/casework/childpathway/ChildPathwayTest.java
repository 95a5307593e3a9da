package org.breakwater.casework.childpathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.casework.pathway.PathwayTransition;
import org.junit.jupiter.api.Test;

/** Each outcome stays in its stage, as the table of a child's pathway defines it. */
class ChildPathwayTest {

    private static List<DecisionOutcome> at(ChildStage stage) {
        return Arrays.stream(DecisionOutcome.values())
                .filter(decisionOutcome -> ChildPathway.stageOf(decisionOutcome) == stage)
                .toList();
    }

    @Test
    void aContactEndsInAdviceOrEarlyHelpOrWithWhoHasTheChildOrIsAcceptedAsAReferral() {
        assertThat(at(ChildStage.CONTACT))
                .contains(
                        DecisionOutcome.NO_FURTHER_ACTION,
                        DecisionOutcome.ADVICE,
                        DecisionOutcome.EARLY_HELP,
                        DecisionOutcome.TARGETED_EARLY_HELP,
                        DecisionOutcome.PASSED_TO_OPEN_CASE,
                        DecisionOutcome.TRANSFER);
        assertThat(ChildPathway.TABLE.move("Referral accepted"))
                .hasValueSatisfying(move -> assertThat(move.to()).contains(ChildStage.REFERRAL));
    }

    @Test
    void aReferralEndsInAnAssessmentOrAStrategyDiscussion() {
        assertThat(at(ChildStage.REFERRAL))
                .containsExactly(
                        DecisionOutcome.ASSESSMENT,
                        DecisionOutcome.STRATEGY_DISCUSSION,
                        DecisionOutcome.IMMEDIATE_PROTECTION,
                        DecisionOutcome.HOMELESS_OR_ALONE);
    }

    @Test
    void theLadoAdultServicesAndPrivateFosteringAreToldBesideTheOutcomeOfTheChild() {
        assertThat(Arrays.stream(DecisionOutcome.values()).filter(ChildPathway::isBeside))
                .containsExactly(
                        DecisionOutcome.ALLEGATIONS, DecisionOutcome.PRIVATE_FOSTERING, DecisionOutcome.ADULT_SERVICES);
    }

    @Test
    void everyOutcomeOfAStrategyDiscussionAndOfAnEnquiryHasItsRow() {
        assertThat(ChildPathway.ofStrategyDiscussion()).containsExactly(DiscussionOutcome.values());
        assertThat(ChildPathway.ofSection47()).containsExactly(Section47Outcome.values());
    }

    @Test
    void noStageHasAnOutcomeThatNobodyCanChoose() {
        var named = ChildPathway.TABLE.moves().stream()
                .map(PathwayTransition::name)
                .filter(name -> name.contains(": "))
                .map(name -> name.substring(name.indexOf(": ") + 2))
                .toList();
        var known = Stream.of(
                        Arrays.stream(DecisionOutcome.values()).map(DecisionOutcome::inWords),
                        Arrays.stream(DiscussionOutcome.values()).map(DiscussionOutcome::inWords),
                        Arrays.stream(Section47Outcome.values()).map(Section47Outcome::inWords))
                .flatMap(words -> words)
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void whateverBeginsAnEnquiryStartsTheLimitOfTheConference() {
        for (var outcome : DiscussionOutcome.values()) {
            var row = ChildPathway.TABLE
                    .move("Strategy discussion: " + outcome.inWords())
                    .orElseThrow();
            assertThat(row.to().filter(ChildStage.SECTION_47::equals).isPresent())
                    .as(outcome.name())
                    .isEqualTo(outcome.begins());
        }
    }
}
