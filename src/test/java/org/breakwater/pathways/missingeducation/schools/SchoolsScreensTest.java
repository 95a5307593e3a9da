package org.breakwater.pathways.missingeducation.schools;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each school has term dates of its own, and an attendance lead who sees only that school. */
@HouseTest
class SchoolsScreensTest {

    private static final String LIST = "/missing-education/schools";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser corin;

    @BeforeEach
    void itIsAMonday() {
        clock.setLondon("2026-03-16T10:00");
        database.clear("pathways");
        corin = house.as(InventedPerson.CORIN);
        corin.visit(LIST);
    }

    @Test
    void aSchoolIsAddedOnceAndItsTermDatesAreReadLineByLine() {
        assertThat(corin.page().text()).contains("No schools yet");
        assertThat(corin.send(LIST)).hasStatus(422);
        assertThat(corin.page().text()).contains("Enter the name of the school");
        corin.send(LIST, "name", "Fernleigh School");
        corin.visit(LIST);
        assertThat(corin.page().text()).contains("Fernleigh School", "None entered");
        assertThat(corin.send(LIST, "name", "fernleigh school")).hasStatus(422);
        assertThat(corin.page().text()).contains("This school is on the list");

        var school = corin.page().select("main th a").attr("href");
        corin.visit(school);
        assertThat(corin.send(
                        school, "terms", "5/1/2026 to 13/2/2026\nFebruary\n1/2/2026 to 27/3/2026", "closed", "soon"))
                .hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Line 2: enter two dates, like 1/9/2026 to 23/10/2026",
                        "Line 3: the term must begin after the one before it ends",
                        "Line 1: enter a date, like 2/11/2026");
        assertThat(corin.page().select("[name=terms]").text()).contains("February");
        corin.send(school, "terms", "5/1/2026 to 13/2/2026\n23/2/2026 to 27/3/2026", "closed", "2/3/2026");
        corin.visit(LIST);
        assertThat(corin.page().text()).contains("5 January 2026 to 27 March 2026");
    }

    @Test
    void termDatesHaveALimitAndAreNeeded() {
        corin.send(LIST, "name", "Fernleigh School");
        corin.visit(LIST);
        var school = corin.page().select("main th a").attr("href");
        corin.visit(school);
        assertThat(corin.send(school)).hasStatus(422);
        assertThat(corin.page().text()).contains("Enter the first and last day of each term or half-term");
        corin.send(school, "terms", "x\n".repeat(31), "closed", "2/3/2026\n".repeat(61));
        assertThat(corin.page().text()).contains("Enter 30 terms or fewer", "Enter 60 closed days or fewer");
    }

    @Test
    void theAttendanceLeadIsNamedForTheirSchool() {
        corin.send(LIST, "name", "Fernleigh School");
        corin.visit(LIST);
        var school = corin.page().select("main th a").attr("href");
        corin.visit(school);
        assertThat(corin.send(school + "/lead")).hasStatus(422);
        assertThat(corin.page().text()).contains("Select an attendance lead");
        corin.send(
                school + "/lead", "account", InventedPerson.WYSTAN.accountId().toString());
        corin.visit(school);
        assertThat(corin.page().select("main li").text()).contains("Wystan Oakes");
        var wystan = house.as(InventedPerson.WYSTAN);
        wystan.visit("/missing-education/school");
        assertThat(wystan.page().text()).contains("Fernleigh School");
    }
}
