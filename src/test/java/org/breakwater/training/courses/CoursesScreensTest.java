package org.breakwater.training.courses;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.training.catalogue.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course shows its outcomes, its audience, and its prerequisites. */
@HouseTest
class CoursesScreensTest {

    @Autowired
    House house;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    @Test
    void saysWhatSomebodyCanDoAfterwardsAndWhatComesFirst() {
        var anybody = house.visitor();
        anybody.visit("/training/courses/working-together");
        assertThat(anybody.page().text())
                .contains(
                        "Learning outcomes",
                        "Write a referral that gives MASH+ what it needs to decide within one working day",
                        "Refresher Every 3 years")
                .contains("Prerequisites Introduction to safeguarding children", "Courses to take next");
    }

    @Test
    void saysWhoTheStaffAreAndNotTheirNumbers() {
        var anybody = house.visitor();
        anybody.visit("/training/courses/introduction-to-safeguarding");
        assertThat(anybody.page().text()).contains("Staff groups All staff groups");
        anybody.visit("/training/courses/working-together");
        assertThat(anybody.page().text())
                .contains("Staff groups Staff and volunteers who have regular contact with children or parents")
                .doesNotContainPattern("Staff group \\d");
    }

    @Test
    void whatIsDoneOnlineSaysWhereAndThatTheOfficeIsTold() {
        var anybody = house.visitor();
        anybody.visit("/training/courses/introduction-to-safeguarding");
        assertThat(anybody.page().select("main a[href=/training/external-training]"))
                .hasSize(1);
        assertThat(anybody.page().text()).contains("How to do this course").doesNotContain("Start the course");
        anybody.visit("/training/courses/neglect");
        assertThat(anybody.page().text()).doesNotContain("How to do this course");
    }

    @Test
    void everyLinkToTheProceduresLeadsThere() {
        // The chapters are those of today.
        clock.run();
        var anybody = house.visitor();
        for (var course : catalogue.courses()) {
            for (var chapter : course.procedures()) {
                assertThat(anybody.visit(chapter.id())).as(chapter.id()).hasStatusOk();
                assertThat(anybody.page().select("h1").text()).endsWith(chapter.name());
            }
        }
    }

    @Test
    void aCourseThatIsNotOfferedIsNotFound() {
        assertThat(house.visitor().visit("/training/courses/basket-weaving")).hasStatus(404);
    }
}
