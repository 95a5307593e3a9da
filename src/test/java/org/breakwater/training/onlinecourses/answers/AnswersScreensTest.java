package org.breakwater.training.onlinecourses.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.training.onlinecourses.TakingACourse.AT;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.training.onlinecourses.TakingACourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone checks their answers to an online course, and submits them once. */
@HouseTest
class AnswersScreensTest {

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
    void sheChecksHerAnswersBeforeTheyCount() {
        wren.answersAll(10);
        assertThat(wren.learner.at()).isEqualTo(ANSWERS);
        assertThat(wren.learner.says())
                .contains("Check your answers", "You need 8 correct answers out of 10 to pass")
                .doesNotContain(wren.content.question(1).why());
        wren.learner.open(wren.learner.link("Change your answer to question 1"));
        assertThat(wren.answers(1, true).learner.at()).isEqualTo(ANSWERS);
        assertThat(wren.learner.says()).contains(wren.content.question(1).rightOption());
        assertThat(wren.submits().learner.says()).contains("You answered 1 of 10 questions correctly");
    }

    @Test
    void submittedTwiceItCountsOnce() {
        wren.answersAll(0);
        var page = wren.learner.page();
        assertThat(wren.submits().learner.says()).contains("You have passed");
        wren.learner.back(page);
        assertThat(wren.submits().learner.status()).isEqualTo(409);
        assertThat(wren.learner.says()).contains("You have already submitted your answers, perhaps in another window");
        assertThat(wren.learner.open(wren.learner.link("See your result")).says())
                .contains("You have passed");
    }
}
