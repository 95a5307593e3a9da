package org.breakwater.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anyone finds a course: by words, by level, by format. */
@HouseTest
class TrainingScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private Browser anybody;

    @BeforeEach
    void anybody() {
        clock.setLondon("2026-11-25T11:00");
        anybody = house.visitor();
    }

    private List<String> titles(String query) {
        assertThat(anybody.visit("/training" + query)).hasStatusOk();
        return anybody.page().select("main section h2").eachText();
    }

    @Test
    void showsEveryCourseTheFirstLevelFirstAndAsksForNoCookie() {
        var all = titles("");
        assertThat(all).hasSizeGreaterThanOrEqualTo(15);
        assertThat(all.getFirst()).isEqualTo("Introduction to safeguarding children");
        assertThat(anybody.cookies()).isEmpty();
    }

    @Test
    void findsByWordsOfTheOutcomesToo() {
        assertThat(titles("?words=MARAC")).containsExactly("Domestic abuse and its impact on children");
        assertThat(titles("?words=county%20lines%20grooming"))
                .containsExactly("Child criminal and sexual exploitation");
        assertThat(titles("?words=zebra")).isEmpty();
        assertThat(anybody.page().text()).contains("No courses found", "Show all");
    }

    @Test
    void narrowsByLevelAndWayAndForgetsWhatMakesNoSense() {
        assertThat(titles("?level=1&way=ONLINE"))
                .contains("Introduction to safeguarding children")
                .doesNotContain("Information sharing");
        assertThat(titles("?level=9")).isEmpty();
        assertThat(titles("?level=&way=&words=")).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void aCourseIsNotOfferedBeforeItsFirstDay() {
        clock.setLondon("2026-08-31T11:00");
        assertThat(titles("")).isEmpty();
    }

    @Test
    void theWordsOfTheFieldLeadToACourseOrToAPage() {
        assertThat(titles("?words=CPD")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(titles("?words=induction")).contains("Introduction to safeguarding children");
        for (var words : List.of(
                "delegate",
                "evaluation",
                "register",
                "waiting list",
                "joining instructions",
                "training needs analysis")) {
            titles("?words=" + words.replace(" ", "%20"));
            assertThat(anybody.page().select("main").text())
                    .as(words)
                    .contains("Pages that may help")
                    .doesNotContain("No courses found");
        }
        assertThat(anybody.page().select("main a").eachAttr("href")).contains("/training/needs");
    }
}
