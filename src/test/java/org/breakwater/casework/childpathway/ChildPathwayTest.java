package org.breakwater.casework.childpathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.casework.pathway.PathwayTransition;
import org.junit.jupiter.api.Test;

/** Each outcome stays in its stage, as the table of a child's way says it. */
class ChildPathwayTest {

    private static List<Outcome> at(ChildStage stage) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> ChildPathway.stageOf(outcome) == stage)
                .toList();
    }

    @Test
    void aContactEndsInAdviceOrEarlyHelpOrWithWhoHasTheChildOrIsAcceptedAsAReferral() {
        assertThat(at(ChildStage.CONTACT))
                .contains(
                        Outcome.NO_FURTHER_ACTION,
                        Outcome.ADVICE,
                        Outcome.EARLY_HELP,
                        Outcome.TARGETED_EARLY_HELP,
                        Outcome.PASSED_TO_OPEN_CASE,
                        Outcome.TRANSFER);
        assertThat(ChildPathway.TABLE.move("Referral accepted"))
                .hasValueSatisfying(move -> assertThat(move.to()).contains(ChildStage.REFERRAL));
    }

    @Test
    void aReferralEndsInAnAssessmentOrAStrategyDiscussion() {
        assertThat(at(ChildStage.REFERRAL))
                .containsExactly(
                        Outcome.ASSESSMENT,
                        Outcome.STRATEGY_DISCUSSION,
                        Outcome.IMMEDIATE_PROTECTION,
                        Outcome.HOMELESS_OR_ALONE);
    }

    @Test
    void theLadoAdultServicesAndPrivateFosteringAreToldBesideTheOutcomeOfTheChild() {
        assertThat(Arrays.stream(Outcome.values()).filter(ChildPathway::isBeside))
                .containsExactly(Outcome.ALLEGATIONS, Outcome.PRIVATE_FOSTERING, Outcome.ADULT_SERVICES);
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
                        Arrays.stream(Outcome.values()).map(Outcome::inWords),
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
