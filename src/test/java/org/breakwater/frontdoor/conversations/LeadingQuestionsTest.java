package org.breakwater.frontdoor.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingQuestionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened on Sunday?",
                "What did he do to you?",
                "Who hurt you?",
                "Did your uncle touch you?",
                "Could you ask her about the marks?",
                "Please talk to the child and tell us.",
            })
    void warnsOfQuestionsThatCouldSpoilEvidence(String words) {
        assertThat(LeadingQuestions.warnings(words, List.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which floor do they live on?",
                "Is the child at home tonight?",
                "What did you see from your window?",
                "How often do you hear the shouting?",
            })
    void letsOtherQuestionsPass(String words) {
        assertThat(LeadingQuestions.warnings(words, List.of("Ella Smith"))).isEmpty();
    }

    @Test
    void warnsWhenAQuestionGivesANameAway() {
        assertThat(LeadingQuestions.warnings("Is Ella at home?", List.of("ella smith")))
                .hasSize(1);
        assertThat(LeadingQuestions.warnings("Is the umbrella there?", List.of("Ella")))
                .isEmpty();
    }

    @Test
    void aChildIsOfferedFixedQuestionsOnly() {
        assertThat(ReporterConversation.Question.offeredTo(ReportContent.Way.CHILD))
                .doesNotContain(ReporterConversation.Question.OTHER);
        assertThat(ReporterConversation.Question.offeredTo(ReportContent.Way.ADULT))
                .contains(ReporterConversation.Question.OTHER);
    }
}
