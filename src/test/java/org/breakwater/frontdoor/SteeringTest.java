package org.breakwater.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteeringTest {

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
        assertThat(Steering.warnings(words, List.of())).isNotEmpty();
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
        assertThat(Steering.warnings(words, List.of("Ella Smith"))).isEmpty();
    }

    @Test
    void warnsWhenAQuestionGivesANameAway() {
        assertThat(Steering.warnings("Is Ella at home?", List.of("ella smith"))).hasSize(1);
        assertThat(Steering.warnings("Is the umbrella there?", List.of("Ella"))).isEmpty();
    }

    @Test
    void aChildIsOfferedFixedQuestionsOnly() {
        assertThat(Conversation.Question.offeredTo(Told.Way.CHILD)).doesNotContain(Conversation.Question.OTHER);
        assertThat(Conversation.Question.offeredTo(Told.Way.ADULT)).contains(Conversation.Question.OTHER);
    }
}
