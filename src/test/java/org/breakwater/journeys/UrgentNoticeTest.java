package org.breakwater.journeys;

import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.breakwater.time.Calendars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the business manager's keyboard to everyone's phone; each page on the way passes {@link PageChecks}. */
@HouseTest
class UrgentNoticeTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Library library;

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

    @AfterEach
    void takeThemAllDown() {
        database.empty();
        library.refresh();
    }

    @Test
    void isWrittenApprovedAndReadByEverybody() {
        var end = clock.instant().plusSeconds(86_400).atZone(Calendars.LONDON);
        var manager = chromium.person(port, true).signIn(InventedPerson.ODILE.fullName());
        manager.go("/library/editor/notices").photograph("notices-empty").press("Send for approval");
        manager.sees("There is a problem")
                .write("heading", "Our telephones are slow today")
                .write("words", "Keep trying. In danger, call {{number emergency}}.")
                .write("link", "/information/parents/safe-sleep")
                .write("linkWords", "Safe sleep")
                .write("untilDay", String.valueOf(end.getDayOfMonth()))
                .write("untilMonth", String.valueOf(end.getMonthValue()))
                .write("untilYear", String.valueOf(end.getYear()))
                .write("untilTime", "17:30")
                .press("Send for approval");
        manager.sees("Not approved").photograph("notices-waiting");
        var author = chromium.person(port, true).signIn(InventedPerson.NELL.fullName());
        author.go("/library/editor/notices").press("Approve Our telephones are slow today");
        author.sees("Approved by Nell Harbour").go("/procedures").sees("Our telephones are slow today");
        for (var script : List.of(true, false)) {
            var reader = chromium.person(port, script);
            for (var address : List.of(
                    "/",
                    "/who-to-call/all",
                    "/information",
                    "/information/parents/safe-sleep/pl",
                    "/information/easy-read/telling-someone",
                    "/procedures/allegations")) {
                reader.go(address)
                        .sees("Our telephones are slow today")
                        .photograph("notice" + address.replace('/', '-'));
            }
        }
    }
}
