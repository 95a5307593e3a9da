package org.breakwater.training.onlinecourses.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.training.onlinecourses.TakingACourse.AT;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.training.Learning;
import org.breakwater.training.onlinecourses.TakingACourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone reads an online course a page at a time. */
@HouseTest
class UnitsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void winter() {
        clock.setLondon("2026-12-03T10:00");
    }

    @Test
    void eachPageSaysHowFarTheyAreAndTheLastLeadsToTheQuestions() {
        var taking = TakingACourse.begun(house, "Wren Alder");
        var wren = taking.learner;
        var last = taking.content.units().size();
        for (int unit = 1; unit <= last; unit++) {
            assertThat(wren.at()).isEqualTo(AT + "/units/" + unit);
            assertThat(wren.page().select("h1").text())
                    .isEqualTo(taking.content.unit(unit).title());
            assertThat(wren.says()).contains("Part " + unit + " of " + last, "Your progress is saved");
            wren.press(AT + "/units/" + unit);
        }
        assertThat(wren.at()).isEqualTo(AT + "/questions/1");
    }

    @Test
    void aPageBeforeIsReadAgainAndNoneIsSkipped() {
        var wren = TakingACourse.begun(house, "Wren Alder").learner.press(AT + "/units/1");
        assertThat(wren.open(AT + "/units/1").status()).isEqualTo(200);
        assertThat(wren.press(AT + "/units/1").at()).isEqualTo(AT + "/units/2");
        assertThat(wren.open(AT + "/units/3").at()).isEqualTo(AT + "/units/2");
        assertThat(wren.open(AT + "/questions/1").at()).isEqualTo(AT + "/units/2");
        assertThat(wren.open(AT + "/answers").at()).isEqualTo(AT + "/units/2");
    }

    @Test
    void aNumberThatIsNoneIsNotFound() {
        var wren = TakingACourse.begun(house, "Wren Alder").learner;
        assertThat(wren.open(AT + "/units/one").status()).isEqualTo(404);
        assertThat(wren.open(AT + "/units/99").at()).isEqualTo(AT + "/units/1");
    }

    @Test
    void whoHasNotBegunIsLedToTheFirstPage() {
        var silas = new Learning(house, "Silas Thorn").proves();
        assertThat(silas.open(AT + "/units/1").at()).isEqualTo(AT);
        assertThat(new Learning(house, "Orla Finch").open(AT + "/units/1").at())
                .isEqualTo("/training/prove?aim=" + AT + "/units/1");
    }

    @Test
    void aPageOfBeforeTheyTriedAgainIsNotTakenForThisOne() {
        var taking = TakingACourse.begun(house, "Wren Alder");
        var wren = taking.learner;
        var old = wren.page();
        taking.reads().answersAll(0).submits();
        wren.open(AT).press(AT).back(old);
        wren.press(AT + "/units/1");
        assertThat(wren.status()).isEqualTo(409);
        assertThat(wren.says()).contains("You started this course again in another window");
    }
}
