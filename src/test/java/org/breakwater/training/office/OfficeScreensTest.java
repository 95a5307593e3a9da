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
import org.breakwater.training.Attending;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office plans a year, moves a date, and cancels; nobody else can, and nothing that was written is lost. */
@HouseTest
class OfficeScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Browser office(String path) {
        var browser = house.as(InventedPerson.ODILE);
        browser.visit(path);
        return browser;
    }

    @Test
    void whoMovesADateLeavesALineAndWhoCameTooLateIsToldAndLosesNothing() {
        var session = new TrainingFurniture(house).session();
        var path = "/training/office/" + session;
        var first = office(path);
        var second = office(path);
        first.follow(move(first, path, "15"));
        assertThat(first.page().text()).contains("Changed by Odile", "Previously Wednesday 23 December 2026");
        assertThat(move(second, path, "16").getResponse().getStatus()).isEqualTo(409);
        assertThat(second.page().text()).contains("Someone else changed this session while you had it open");
        assertThat(second.page().select("#on-day, [name=onDay]").val()).isEqualTo("16");
        second.follow(move(second, path, "16"));
        assertThat(second.page().text()).contains("16 January 2027");
    }

    private static org.springframework.test.web.servlet.assertj.MvcTestResult move(
            Browser browser, String path, String day) {
        return browser.send(
                path,
                "onDay",
                day,
                "onMonth",
                "1",
                "onYear",
                "2027",
                "starts",
                "10:00",
                "ends",
                "15:00",
                "place",
                "Mudlark Hall",
                "link",
                "",
                "access",
                "",
                "trainers",
                "",
                "capacity",
                "24");
    }

    @Test
    void aCancelledSessionSaysWhyToEverybodyAndCannotBeChangedAnyMore() {
        var session = new TrainingFurniture(house).session();
        var path = "/training/office/" + session;
        var odile = office(path);
        assertThat(odile.send(path + "/cancel", "why", " ")).hasStatus(422);
        odile.follow(odile.send(path + "/cancel", "why", "The hall is flooded"));
        assertThat(odile.page().select("main form")).isEmpty();
        var anybody = house.visitor();
        anybody.visit("/training/sessions/" + session);
        assertThat(anybody.page().text())
                .contains("Cancelled", "The hall is flooded")
                .doesNotContain(" available");
    }

    private String listed(String heading, Object session) {
        return office("/training/office")
                .page()
                .select("main h2:contains(" + heading + ") + ul li:has(a[href*=" + session + "]), main h3:contains("
                        + heading + ") + p + ul li:has(a[href*=" + session + "])")
                .text();
    }

    @Test
    void theStartPageSaysWhatNeedsSomebodyAndForgetsWhatIsDone() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var title = "Working together to safeguard children, Wednesday 10 March 2027, 09:30";
        clock.setLondon("2027-03-08T10:00");
        assertThat(listed("Today and tomorrow", wren.session)).isEmpty();
        clock.setLondon("2027-03-09T10:00");
        assertThat(listed("Today and tomorrow", wren.session))
                .isEqualTo(title + " to 15:30, Mudlark Hall, 1 Tern Close, Southend: 1 of 24 places");
        clock.setLondon("2027-03-10T16:00");
        assertThat(listed("Registers not taken", wren.session)).isEqualTo(title + ": 1 delegate");
        assertThat(listed("Certificates not issued yet", wren.session)).isEmpty();
        wren.marked("CAME");
        clock.setLondon("2027-03-11T10:00");
        assertThat(listed("Registers not taken", wren.session)).isEmpty();
        assertThat(listed("Certificates not issued yet", wren.session)).isEqualTo(title + ": 1 delegate");
    }

    @Test
    void waitingListsWithFreePlacesHeldPlacesAndWhatIsToCheckAreThere() {
        var furniture = new TrainingFurniture(house);
        var session = furniture.session();
        var gull = furniture.organisation("Gull House", "health");
        furniture.waits(session, gull, "Silas Thorn");
        furniture.saysElsewhere(gull, "Ada Wren", UUID.randomUUID() + "@learners.example", "neglect");
        assertThat(listed("Waiting lists with free places", session)).endsWith(": 1 delegate");
        assertThat(office("/training/office").page().text()).containsPattern("External training: [1-9]");
        var held = Attending.booked(house, "Wren Alder", "boss@gull.example");
        assertThat(listed("Waiting for a manager’s approval", held.session)).endsWith(": 1 delegate");
        clock.setLondon("2027-02-10T10:00");
        house.getBean(TrainingRounds.class).look();
        assertThat(listed("Expired in the last 7 days", held.session)).endsWith(": 1 delegate");
        assertThat(listed("Waiting for a manager’s approval", held.session)).isEmpty();
    }

    /** The training year of the profile begins in September. */
    @Test
    void theFiguresAreThoseOfTheTrainingYear() {
        var before = figure("Places offered");
        new TrainingFurniture(house).session("neglect", Instant.parse("2027-08-30T09:30:00Z"));
        assertThat(figure("Places offered")).isEqualTo(before + 24);
        new TrainingFurniture(house).session("neglect", Instant.parse("2027-09-01T09:30:00Z"));
        assertThat(figure("Places offered")).isEqualTo(before + 24);
        assertThat(office("/training/office").page().select("main thead").text())
                .isEqualTo("Figure September 2026 to August 2027 September 2025 to August 2026");
    }

    private int figure(String name) {
        return Integer.parseInt(office("/training/office")
                .page()
                .expectFirst("main tr:contains(" + name + ") td")
                .text());
    }

    @Test
    void aYearWithoutSessionsIsNamed() {
        assertThat(office("/training/office?year=2021").page().text()).contains("No sessions in 2021.");
    }

    @Test
    void aSessionThatHasStartedIsNotCancelledAndAttendanceStays() {
        var session = new TrainingFurniture(house).session();
        var path = "/training/office/" + session;
        clock.setLondon("2026-12-23T10:50");
        var odile = office(path);
        var before = odile.page();
        clock.setLondon("2026-12-23T11:05");
        odile.visit(path);
        assertThat(odile.page().text()).doesNotContain("Cancel this session").contains("Attendance is shown under");
        odile.back(before);
        assertThat(odile.send(path + "/cancel", "why", "The hall is flooded")).hasStatus(409);
        assertThat(odile.page().text())
                .contains("This session has already started. You can no longer cancel it.")
                .doesNotContain("This session is cancelled");
    }

    @Test
    void aCancelledSessionShowsNoPlacesInTheYear() {
        var session = new TrainingFurniture(house).session();
        var odile = office("/training/office/" + session);
        odile.send("/training/office/" + session + "/cancel", "why", "The hall is flooded");
        odile.visit("/training/office?year=2026");
        assertThat(odile.page().select("li:has(a[href$=" + session + "])").text())
                .contains("Cancelled")
                .doesNotContain("places booked");
    }
}
