package org.breakwater.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DSL | Designated safeguarding lead (DSL)
            designated safeguarding lead | Designated safeguarding lead (DSL)
            Level 3 | Designated safeguarding lead (DSL)
            level 3 training | Designated safeguarding lead (DSL)
            refresher | Designated safeguarding lead (DSL)
            induction | Introduction to safeguarding children
            Prevent | Introduction to safeguarding children
            FGM | Introduction to safeguarding children
            online safety | Introduction to safeguarding children
            child protection | Working together to safeguard children
            privat fostering | Private fostering
            safegaurding lead | Designated safeguarding lead (DSL)
            """)
    void theWordsAndSlipsOfTheSectorFindTheCourseFirst(String words, String title) {
        assertThat(titles("?words=" + words.replace(" ", "%20"))).first().isEqualTo(title);
    }

    @Test
    void aSlipSaysWhatWasSearchedInstead() {
        titles("?words=neglekt");
        assertThat(anybody.page().select("main").text()).contains("These are the results for neglect");
    }

    @Test
    void whereNoCourseFitsItSaysWhichComeNear() {
        assertThat(titles("?words=strangulation%20domestic%20abuse")).isEmpty();
        assertThat(anybody.page().select("main").text())
                .contains("No courses found", "Courses that may help Domestic abuse and its impact on children");
        assertThat(titles("?words=cumulative&way=ONLINE")).isEmpty();
        assertThat(anybody.page().select("main").text())
                .contains("Courses that may help Neglect: recognising cumulative harm. Level 3. Face to face");
    }

    @Test
    void aCardShowsTheNextDateWithItsPlacesAndUntilWhenToBook() {
        new TrainingFurniture(house).session("safeguarding-leads", Instant.parse("2027-04-14T08:30:00Z"));
        titles("?words=DSL");
        assertThat(anybody.page().expectFirst("main section").text())
                .contains("Next date: Wednesday 14 April 2027, 9:30am to 3:30pm. 24 places available.")
                .contains("Book by Sunday 11 April 2027 at 11:59pm.");
        titles("?words=introduction");
        assertThat(anybody.page().expectFirst("main section").text()).doesNotContain("date");
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
