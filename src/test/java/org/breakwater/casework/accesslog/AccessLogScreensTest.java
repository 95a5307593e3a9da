package org.breakwater.casework.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People who work on a case read who looked at it, in which role and when. */
@HouseTest
class AccessLogScreensTest {

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

    private String log() {
        return "/cases/" + contact + "/access-log";
    }

    @Test
    void eachLookStandsThereWithItsPersonTheirRoleAndItsTime() {
        house.as(InventedPerson.IDRIS, "/desk/contact/" + contact);
        clock.setLondon("2026-09-01T10:07");
        var maya = house.as(InventedPerson.MAYA, log());
        var rows = maya.page().select("main tbody tr").eachText();
        assertThat(rows).anyMatch(row -> row.contains("Idris Penhale") && row.contains("opened the contact"));
        maya.visit(log());
        assertThat(maya.page().select("main tbody tr").eachText())
                .as("looking at the log is a look")
                .anyMatch(row -> row.contains("10:07") && row.contains("Maya Lindqvist"));
        assertThat(maya.page().text()).contains("Person reporting the concern");
    }

    @Test
    void whoDoesNotSeeTheCaseDoesNotSeeWhoLooked() {
        for (var person : new InventedPerson[] {InventedPerson.PETRA, InventedPerson.FRANCES, InventedPerson.LIORA}) {
            assertThat(house.as(person, "/account?" + contact).visit(log()))
                    .as(person.name())
                    .hasStatus(404);
        }
        assertThat(desk.now().id()).isEqualTo(contact);
    }
}
