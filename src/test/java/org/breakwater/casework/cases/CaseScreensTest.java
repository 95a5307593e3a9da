package org.breakwater.casework.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link to a case leads to the page of its kind, for people who may see it. */
@HouseTest
class CaseScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void aReport() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
    }

    @Test
    void aContactIsFoundAtItsOwnPage() {
        var answer = house.as(InventedPerson.MAYA).visit("/cases/" + contact);
        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/desk/contact/" + contact);
    }

    @Test
    void aCaseThatSomeoneMayNotSeeLooksLikeOneThatDoesNotExist() {
        var restriction = "/cases/" + contact + "/restriction";
        assertThat(house.as(InventedPerson.MAYA, restriction).send(restriction, "why", "He works at the school"))
                .hasStatus(303);
        for (var id : List.of(contact, new UUID(7, 7))) {
            var answer = house.as(InventedPerson.TOMASZ).visit("/cases/" + id);
            assertThat(answer).hasStatus(404);
            assertThat(answer.getResponse().getHeader("Location")).isNull();
        }
        assertThat(house.as(InventedPerson.MAYA).visit("/cases/" + contact)).hasStatus(303);
    }
}
