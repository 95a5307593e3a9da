package org.breakwater.training.onlinecourses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.training.onlinecourses.TakingACourse.AT;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone has not passed an online course yet, learns from it and tries again. */
@HouseTest
class TryingAgainTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void winter() {
        clock.setLondon("2026-12-03T10:00");
    }

    @Test
    void whoDoesNotPassReadsWhatWasWrongAndWhyAndTriesAgain() {
        var taking =
                TakingACourse.begun(house, "Wren Alder").reads().answersAll(3).submits();
        var wren = taking.learner;
        assertThat(wren.says())
                .contains(
                        "You have not passed yet", "You answered 7 of 10 questions correctly. You need 8 of 10 to pass")
                .contains(
                        taking.content.question(1).why(),
                        taking.content.question(3).rightOption())
                .doesNotContain(taking.content.question(4).why());
        assertThat(wren.open("/training/mine").says()).contains("Not passed yet", "Try again: Introduction");
        wren.open(AT + "/result");
        clock.setLondon("2026-12-03T10:20");
        assertThat(wren.press(AT).at()).as("the units are read").isEqualTo(AT + "/questions/1");
        taking.answersAll(2).submits();
        assertThat(wren.says())
                .contains("You have passed", "You answered 8 of 10 questions correctly", "Incorrect answers");
    }

    @Test
    void whoDoesNotPassCanReadTheCourseAgainFirst() {
        var wren =
                TakingACourse.begun(house, "Wren Alder").reads().answersAll(10).submits().learner;
        assertThat(wren.press(AT, "reads", "yes").at()).isEqualTo(AT + "/units/1");
        assertThat(wren.open(AT + "/questions/1").at()).as("nor must she").isEqualTo(AT + "/questions/1");
    }
}
