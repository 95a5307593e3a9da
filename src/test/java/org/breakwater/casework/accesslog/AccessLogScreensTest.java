package org.breakwater.casework.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works on a case reads who looked at it, in which role and when. */
@HouseTest
class AccessLogScreensTest {

    private static final String LOG = "/cases/{id}/access-log";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aReportOfTwoChildren() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
    }

    private Browser as(InventedPerson person, String page) {
        var browser = house.as(person);
        browser.visit(page.replace("{id}", contact.toString()));
        return browser;
    }

    @Test
    void eachLookStandsThereWithItsPersonTheirRoleAndItsTime() {
        as(InventedPerson.IDRIS, "/desk/contact/{id}");
        clock.setLondon("2026-09-01T10:07");
        var maya = as(InventedPerson.MAYA, LOG);
        var rows = maya.page().select("main tbody tr").eachText();
        assertThat(rows).anyMatch(row -> row.contains("Idris Penhale") && row.contains("opened contact"));
        maya.visit(LOG.replace("{id}", contact.toString()));
        assertThat(maya.page().select("main tbody tr").eachText())
                .as("looking at the log is a look")
                .anyMatch(row -> row.contains("10:07") && row.contains("Maya Lindqvist"));
        assertThat(maya.page().text()).contains("Person who reported the concern");
    }

    @Test
    void whoDoesNotSeeTheCaseDoesNotSeeWhoLooked() {
        for (var person : new InventedPerson[] {InventedPerson.PETRA, InventedPerson.FRANCES, InventedPerson.LIORA}) {
            assertThat(as(person, "/account?").visit(LOG.replace("{id}", contact.toString())))
                    .as(person.name())
                    .hasStatus(404);
        }
        assertThat(desk.now().id()).isEqualTo(contact);
    }
}
