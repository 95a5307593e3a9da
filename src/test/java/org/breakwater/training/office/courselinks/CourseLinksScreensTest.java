package org.breakwater.training.office.courselinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.training.onlinecourses.TakingACourse.AT;
import static org.breakwater.training.onlinecourses.TakingACourse.COURSE;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.onlinecourses.TakingACourse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office says that an online course is taken on another site, and takes it back. */
@HouseTest
class CourseLinksScreensTest {

    private static final String ALL = "/training/office/course-links";
    private static final String ONE = ALL + "/" + COURSE;
    private static final String LINK = "https://learning.example.org/induction?a=1";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void winter() {
        clock.setLondon("2026-12-03T10:00");
    }

    @AfterEach
    void takenHereAgain() {
        database.asOwner().sql("delete from training.course_link").update();
    }

    private Browser odile(String link) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(ONE);
        odile.follow(odile.send(ONE, "link", link));
        return odile;
    }

    private String page(String path) {
        var visitor = house.visitor();
        visitor.visit(path);
        return visitor.page().select("main").outerHtml();
    }

    @Test
    void eachOnlineCourseIsListedWithWhereItIsTaken() {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/training/office");
        assertThat(odile.page().select("main a[href=" + ALL + "]").text()).isEqualTo("Online courses");
        odile.visit(ALL);
        assertThat(odile.page().text())
                .contains("Introduction to safeguarding children. On our own pages.", "Private fostering.")
                .doesNotContain("Working together");
        assertThat(odile(LINK).page().text()).contains("Introduction to safeguarding children. On another site.");
    }

    @Test
    void withALinkTheCourseIsTakenThereAndWhatWasDoneHereIsKept() {
        var wren = TakingACourse.begun(house, "Wren Alder").reads().learner;
        var late = wren.page();
        odile(LINK);
        assertThat(page("/training/courses/" + COURSE))
                .contains("href=\"" + LINK + "\"", "It opens on another site")
                .doesNotContain(AT);
        assertThat(page("/training/needs?asked=yes&kind=other&sure=NONE")).doesNotContain(AT);
        assertThat(wren.open("/training/mine").says()).doesNotContain("Continue Introduction");
        wren.back(late).press(AT + "/questions/1", "answer", "1");
        assertThat(wren.status()).isEqualTo(409);
        assertThat(wren.says()).contains("This course is on another site now", "What you have done here is kept");
        odile("");
        assertThat(wren.open(AT).says()).contains("Continue this course");
        assertThat(page("/training/courses/" + COURSE)).contains(AT).doesNotContain(LINK);
    }

    @Test
    void whatIsNoLinkIsRefusedAndStays() {
        for (var typed : new String[] {"http://learning.example.org", "javascript:alert(1)", "https://a b"}) {
            var odile = house.as(InventedPerson.ODILE);
            odile.visit(ONE);
            assertThat(odile.send(ONE, "link", typed)).hasStatus(422);
            assertThat(odile.page().text()).contains("Link must start with https:// and have no spaces");
            assertThat(odile.page().select("[name=link]").val()).isEqualTo(typed);
        }
        assertThat(house.as(InventedPerson.ODILE).visit(ALL + "/working-together"))
                .hasStatus(404);
    }

    @Test
    void eachChangeIsThereToReadAndTheSameAgainIsNone() {
        odile(LINK);
        odile(LINK);
        odile("").visit(ONE);
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(ONE);
        assertThat(odile.page().select("main li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("no link"))
                .anyMatch(line -> line.contains(LINK));
        assertThat(database.acts("course:" + COURSE)).contains("set where a course is taken");
    }

    @Test
    void whatAColleagueSavedMeanwhileIsNotOverwritten() {
        var first = house.as(InventedPerson.ODILE);
        first.visit(ONE);
        odile(LINK);
        assertThat(first.send(ONE, "link", "https://other.example.org/")).hasStatus(422);
        assertThat(first.page().text()).contains("Someone else changed this while you had it open");
    }

    @Test
    void onlyTheOfficeSaysSo() {
        assertThat(house.as(InventedPerson.MAYA).visit(ALL)).hasStatus(404);
        assertThat(house.as(InventedPerson.MAYA).visit(ONE)).hasStatus(404);
    }
}
