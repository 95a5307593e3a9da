package org.breakwater.journeys;

import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A year in six halls is planned on pages that are good for everybody: see {@link PageChecks}. */
@HouseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class TrainingVenuesPagesTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void inFebruary() {
        clock.setLondon("2027-02-01T10:00");
    }

    /** A hall is added, a session planned there, and another at the same time only when the office says so. */
    @Test
    void theOfficePlansSessionsInTheHallsOfItsList() {
        for (var scripts : new boolean[] {true, false}) {
            var hall = "Sandling Hall " + java.util.UUID.randomUUID();
            var odile = chromium.person(port, scripts).signIn("Odile").go("/training/office");
            odile.follow("Venues").press("Add it").sees("Enter its name").photograph("venues-empty");
            odile.write("name", hall).write("address", "2 Tern Close, Southend").write("access", "Step-free");
            odile.write("holds", "24").write("notes", "Ring Hale Marram, 01632 960011");
            odile.press("Add it").sees("holds 24").photograph("venues");
            plan(odile, hall, "30").sees("It holds 24 people").photograph("venue-too-small");
            odile.write("capacity", "20").press("Plan it").sees("Planned by Odile");
            odile.photograph("venue-session");
            plan(odile, hall, "20").sees("is there on Wednesday 14 April 2027").photograph("venue-taken");
            odile.choose("anyway", "YES").press("Plan it").sees("Planned by Odile");
            odile.follow("The venue").sees("Neglect, seen over time").photograph("venue");
            odile.press("End it").sees("Not used any more").go("/training/office/planner?year=2027");
            odile.sees(hall).photograph("venue-planner");
        }
    }

    private static Person plan(Person odile, String hall, String places) {
        odile.go("/training/office/add");
        odile.page().locator("select[name=course]").selectOption("neglect");
        odile.write("onDay", "14").write("onMonth", "4").write("onYear", "2027");
        odile.write("starts", "9:30").write("ends", "16:00").write("capacity", places);
        var option = odile.page().locator("select[name=venue] option").allInnerTexts().stream()
                .filter(text -> text.startsWith(hall))
                .findFirst()
                .orElseThrow();
        odile.page()
                .locator("select[name=venue]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return odile.press("Plan it");
    }
}
