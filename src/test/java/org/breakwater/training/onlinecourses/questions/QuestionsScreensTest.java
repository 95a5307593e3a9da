package org.breakwater.training.onlinecourses.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.training.onlinecourses.TakingACourse.AT;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.training.onlinecourses.TakingACourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone answers the questions of an online course. */
@HouseTest
class QuestionsScreensTest {

    private static final String FIRST = AT + "/questions/1";
    private static final String ANSWERS = AT + "/answers";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private TakingACourse wren;

    @BeforeEach
    void sheHasReadIt() {
        clock.setLondon("2026-12-03T10:00");
        wren = TakingACourse.begun(house, "Wren Alder").reads();
    }

    @Test
    void withoutAnAnswerItAsksForOne() {
        assertThat(wren.learner.press(FIRST).status()).isEqualTo(422);
        assertThat(wren.learner.says())
                .contains("Select an answer", wren.content.question(1).ask());
        for (var forged : new String[] {"0", "9", "two"}) {
            assertThat(wren.learner.open(FIRST).press(FIRST, "answer", forged).says())
                    .as(forged)
                    .contains("Select an answer");
        }
        assertThat(wren.answers(1, true).learner.at()).isEqualTo(AT + "/questions/2");
    }

    @Test
    void noQuestionIsSkippedAndAnAnswerCanBeChanged() {
        assertThat(wren.learner.open(AT + "/questions/4").at()).isEqualTo(FIRST);
        wren.answers(1, false);
        assertThat(wren.learner.open(FIRST).page().select("input[checked]").val())
                .as("what she answered is selected")
                .isEqualTo(String.valueOf(1 + wren.content.question(1).right() % 2));
        assertThat(wren.answers(1, true).learner.at()).isEqualTo(AT + "/questions/2");
        wren.learner.open(ANSWERS);
        assertThat(wren.learner.at()).as("not all are answered").isEqualTo(AT + "/questions/2");
    }

    @Test
    void anAnswerAfterAnotherWindowFinishedFirstIsNotSavedAndSaysSo() {
        wren.answersAll(0);
        var late = wren.learner.open(FIRST).page();
        wren.learner.open(ANSWERS);
        wren.submits().learner.back(late);
        assertThat(wren.answers(1, false).learner.says())
                .contains("Your last answer was not saved", "You have already submitted your answers");
        assertThat(wren.learner.open(AT + "/result").says()).contains("You answered 10 of 10 questions correctly");
    }

    @Test
    void anAnswerOfTheAttemptBeforeIsNotTakenForThisOne() {
        var late = wren.learner.page();
        wren.answersAll(3).submits().learner.press(AT).back(late);
        assertThat(wren.answers(1, true).learner.says())
                .contains("You started this course again in another window", "are saved");
        assertThat(wren.learner.open(wren.learner.link("Continue this course")).says())
                .contains("Continue this course");
    }

    @Test
    void whoseHourIsOverProvesTheAddressAndSendsTheAnswerThatWasKept() {
        wren.answers(1, true);
        clock.setLondon("2026-12-04T10:00");
        wren.answers(2, true);
        assertThat(wren.learner.says()).contains("Email address");
        assertThat(wren.learner.provesHere().at()).isEqualTo("/training/prove/unsent-answers");
        assertThat(wren.learner.says()).contains("Number of the answer that you selected");
        assertThat(wren.learner.press(AT + "/questions/2").at()).isEqualTo(AT + "/questions/3");
    }
}
