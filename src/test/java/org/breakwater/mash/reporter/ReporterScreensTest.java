package org.breakwater.mash.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reporter's identity is on a page of its own, for those who need it, and each access is logged. */
@HouseTest
class ReporterScreensTest {

    @Autowired
    TestDatabase database;

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void somebodyWhoSaidWhoTheyAreReports() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report(Furnished.toldBy("Wren Alder"));
        desk = new AtTheDesk(house, contact);
    }

    @Test
    void theirNameAndNumberAreThereAndTheLookIsInTheAccessLog() {
        var maya = house.as(InventedPerson.MAYA, "/desk/contact/" + contact);
        assertThat(maya.page().text()).doesNotContain("Wren Alder");
        maya.visit("/desk/reporter/" + contact);
        assertThat(maya.page().text()).contains("Wren Alder", "teacher", "07700 900 123");
        assertThat(maya.page().title()).doesNotContain("Wren");
        assertThat(database.acts("contact:" + contact))
                .containsOnlyOnce("viewed the details of the person reporting the concern");
    }

    @Test
    void ofSomebodyAnonymousThereIsNothing() {
        contact = new Furnished(house).report();
        assertThat(house.as(InventedPerson.MAYA, "/desk/reporter/" + contact)
                        .page()
                        .text())
                .doesNotContain("Wren Alder", "07700");
    }

    @Test
    void aContactOfficerAndAnAgencyDoNotReadIt() {
        for (var person : new InventedPerson[] {InventedPerson.ROBIN, InventedPerson.PETRA, InventedPerson.LIORA}) {
            assertThat(house.as(person, "/account?" + contact).visit("/desk/reporter/" + contact))
                    .as(person.name())
                    .hasStatus(404);
        }
        assertThat(desk.now().id()).isEqualTo(contact);
    }
}
