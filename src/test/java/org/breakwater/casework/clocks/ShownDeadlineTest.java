package org.breakwater.casework.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.deadlines.DeadlineRules;
import org.junit.jupiter.api.Test;

/** One deadline of a contact is named in the list and at the top of its pages: the one that matters first. */
class ShownDeadlineTest {

    private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

    private static ShownDeadline due(String rule, int hours) {
        return new ShownDeadline(rule, "do what is due", NOW.plusSeconds(hours * 3600L));
    }

    private static String first(Stage stage, ShownDeadline... running) {
        return ShownDeadline.first(List.of(running), stage.awaits())
                .orElseThrow()
                .inWords();
    }

    @Test
    void whatTheContactIsWaitingForComesBeforeFeedbackEvenIfFeedbackIsLate() {
        assertThat(first(Stage.SCREENED, due("contact-decided", 8), due("referrer-told", -2)))
                .isEqualTo("Decision");
        assertThat(first(Stage.TO_ANSWER, due("conference", -1), due("referrer-told", 24)))
                .isEqualTo("Feedback");
    }

    @Test
    void aStrategyDiscussionThatIsDueSoonerMattersFirstAtEveryStage() {
        for (var stage : Stage.values()) {
            assertThat(first(stage, due("contact-decided", 8), due("strategy-held", 3), due("referrer-told", 24)))
                    .as(stage.inWords())
                    .isEqualTo("Strategy discussion");
        }
    }

    @Test
    void ofTwoThatAreDueAtOnceTheStageNamesOne() {
        assertThat(first(Stage.NEW, due("amber-enquiry", 8), due("contact-decided", 8)))
                .isEqualTo("Decision");
        assertThat(first(Stage.ENQUIRY, due("amber-enquiry", 8), due("handover-accepted", 8)))
                .isEqualTo("MASH enquiry");
    }

    @Test
    void whatAnotherTeamDoesWeeksLaterIsNamedWhereNothingElseRuns() {
        assertThat(first(Stage.TO_ANSWER, due("assessment-finished", 700), due("conference", 300)))
                .isEqualTo("ICPC, if needed");
        assertThat(ShownDeadline.first(List.of(), Stage.NEW.awaits())).isEmpty();
    }

    @Test
    void isSaidBrieflyInTheListWithItsTimeOnOneLineAndInFullAtTheTopOfThePages() {
        var decision = due("contact-decided", 3);
        assertThat(decision.inShort(NOW.minusSeconds(1200))).isEqualTo("Decision, in\u00a03\u00a0h\u00a020\u00a0m");
        assertThat(decision.inFull(NOW)).isEqualTo("Decision: due in 3 hours, at 13:00 on Tuesday 1 September");
        assertThat(decision.inFull(NOW.plusSeconds(5 * 3600)))
                .isEqualTo("Decision: 2 hours overdue. It was due at 13:00 on Tuesday 1 September");
        assertThat(due("assessment-finished", 66 * 24 + 5).inFull(NOW)).isEqualTo("Assessment: due 6 November 2026");
        assertThat(decision.inShort(NOW.plusSeconds(51 * 3600))).isEqualTo("Decision, 2\u00a0d\u00a0overdue");
        assertThat(due("a-rule-of-a-pathway", 1).inShort(NOW)).isEqualTo("Do what is due, in\u00a01\u00a0h");
    }

    /** A rule that a contact counts by and that has no noun would stand in the list as a whole sentence. */
    @Test
    void eachRuleThatAStageNamesIsOneOfTheRulesAndHasANoun() {
        var rules = DeadlineRules.shipped();
        for (var stage : Stage.values()) {
            for (var rule : stage.awaits()) {
                assertThat(rules.inForce(rule, NOW).id()).isEqualTo(rule);
                assertThat(due(rule, 1).inWords()).isNotEqualTo("Do what is due");
            }
        }
    }
}
