package org.breakwater.training.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office plans a session, new or as a copy; errors are shown and the input is kept. */
@HouseTest
class PlanSessionScreensTest {

    private static final String ADD = "/training/office/plan-session";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    Sessions sessions;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Browser office(String path) {
        var browser = house.as(InventedPerson.ODILE);
        browser.visit(path);
        return browser;
    }

    private Browser planned(String day, String month, String year, String starts, String ends) {
        var odile = office(ADD);
        odile.follow(odile.send(
                ADD,
                "course",
                "neglect",
                "onDay",
                day,
                "onMonth",
                month,
                "onYear",
                year,
                "starts",
                starts,
                "ends",
                ends,
                "place",
                "Mudlark Hall",
                "link",
                "",
                "access",
                "Step-free",
                "trainers",
                "Odile Marsh",
                "capacity",
                "30"));
        return odile;
    }

    private SessionRow row(Browser browser) {
        var copy = browser.page().select("a[href^=/training/sessions/]").attr("href");
        var id = UUID.fromString(copy.substring(copy.lastIndexOf('/') + 1));
        return house.looking(InventedPerson.ODILE, () -> sessions.find(id)).orElseThrow();
    }

    @Test
    void aPlannedSessionStandsInTheYearAndInEverybodysList() {
        var odile = planned("14", "4", "2027", "9.30", "4pm");
        assertThat(odile.page().text()).contains("Wednesday 14 April 2027, 09:30", "Added by Odile");
        odile.visit("/training/office?year=2027");
        assertThat(odile.page().text()).contains("April", "Neglect: recognising cumulative harm", "30 places");
        var anybody = house.visitor();
        anybody.visit("/training/courses/neglect");
        assertThat(anybody.page().text()).contains("Wednesday 14 April 2027", "Mudlark Hall");
    }

    @Test
    void aDayOnWhichTheClocksChangeIsAsTheClockOnTheWallSays() {
        assertThat(row(planned("28", "3", "2027", "9:30", "16:00")).startsAt())
                .isEqualTo(Instant.parse("2027-03-28T08:30:00Z"));
        assertThat(row(planned("31", "10", "2027", "9:30", "16:00")).startsAt())
                .isEqualTo(Instant.parse("2027-10-31T09:30:00Z"));
        assertThat(row(planned("30", "10", "2027", "9:30", "16:00")).startsAt())
                .isEqualTo(Instant.parse("2027-10-30T08:30:00Z"));
    }

    @Test
    void badInputIsToldAndKept() {
        var odile = office(ADD);
        assertThat(odile.send(
                        ADD,
                        "course",
                        "",
                        "onDay",
                        "31",
                        "onMonth",
                        "2",
                        "onYear",
                        "2027",
                        "starts",
                        "late",
                        "ends",
                        "",
                        "place",
                        "",
                        "link",
                        "http://x",
                        "access",
                        "A ramp",
                        "trainers",
                        "",
                        "capacity",
                        "0"))
                .hasStatus(422);
        assertThat(odile.page().text())
                .contains("Select a course", "Date must be a real date", "Enter the start time, like 9:30")
                .contains("Link must start with https://", "from 1 to 500");
        assertThat(odile.page().select("#access").text()).isEqualTo("A ramp");
        assertThat(odile.send(
                        ADD,
                        "course",
                        "neglect",
                        "onDay",
                        "1",
                        "onMonth",
                        "2",
                        "onYear",
                        "2020",
                        "starts",
                        "16:00",
                        "ends",
                        "9:30",
                        "place",
                        "",
                        "link",
                        "",
                        "access",
                        "",
                        "trainers",
                        "",
                        "capacity",
                        "9"))
                .hasStatus(422);
        assertThat(odile.page().text())
                .contains(
                        "Date and time must be in the future",
                        "End time must be after the start time, on the same day and within 12 hours")
                .contains("Select a venue, or enter an address or a link");
    }

    /** An error is noticed on the page that comes next, and corrected on the page before. */
    @Test
    void whoGoesBackAndChangesWhatTheyPlannedLosesNothingAndPlansNoSecondOne() {
        var odile = office(ADD);
        var page = odile.page();
        var place = "Mudlark Hall " + UUID.randomUUID();
        odile.follow(odile.send(ADD, typed(place, "30")));
        odile.back(page);
        odile.follow(odile.send(ADD, typed(place, "30")));
        assertThat(odile.page().text()).contains("Added by Odile").doesNotContain("Not saved");
        odile.back(page);
        assertThat(odile.send(ADD, typed(place, "12"))).hasStatus(409);
        assertThat(odile.page().text()).contains("You have already added this session");
        assertThat(odile.page().select("#capacity").val()).isEqualTo("12");
        odile.follow(odile.send(odile.page().select("main form").attr("action"), typed(place, "12")));
        assertThat(odile.page().text()).contains("Changed by Odile", "It had 30 places");
        odile.visit("/training/office?year=2027");
        assertThat(odile.page().text().split(place, -1)).hasSize(2);
    }

    private static String[] typed(String place, String capacity) {
        return ("course=neglect,onDay=14,onMonth=4,onYear=2027,starts=9.30,ends=4pm,link=,access=,trainers=,place="
                        + place + ",capacity=" + capacity)
                .split("[=,]", -1);
    }

    @Test
    void aCopyHasEverythingButTheDay() {
        var session = new TrainingFurniture(house).session();
        var odile = office(ADD + "?like=" + session);
        assertThat(odile.page().select("#place").val()).startsWith("Mudlark Hall");
        assertThat(odile.page().select("[name=onDay]").val()).isEmpty();
    }
}
