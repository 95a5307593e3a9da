package org.breakwater.casework.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is excluded from a family's contact is excluded from the next one, as soon as it is known whose it is. */
@HouseTest
class ConflictCarriedOverTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private AFamily family;

    @BeforeEach
    void mayaIsExcludedFromHerSistersContact() {
        clock.setLondon("2026-09-01T10:00");
        family = new AFamily(house);
        var contact = family.reported(ReportContent.Way.ADULT, family.child("Ottilie", "7"));
        var conflicts = "/cases/" + contact + "/conflicts";
        house.as(InventedPerson.MAYA, conflicts).send(conflicts, "why", "The mother is my sister");
    }

    @Test
    void aReportThatNamesTheChildIsClosedToThemFromTheStart() {
        var next = family.reported(ReportContent.Way.ADULT, family.child("Ottilie", "7"));
        assertThat(house.as(InventedPerson.MAYA).visit("/desk/contact/" + next)).hasStatus(404);
    }

    @Test
    void aReportOfAnUnknownChildIsClosedToThemOnceTheNameIsRecorded() {
        var unknown = new ReportContent.Child("Girl at the bus stop", "", "7", false, "", "", "Gull Lane Primary");
        var next = new AFamily(house).reported(ReportContent.Way.ADULT, unknown);
        assertThat(house.as(InventedPerson.MAYA).visit("/desk/contact/" + next)).hasStatus(200);
        var child = new AtTheDesk(house, next).children().getFirst();
        var person = "/cases/%s/family/person/%s".formatted(next, child.id());
        house.as(InventedPerson.ROBIN, person)
                .send(person + "/name", "name", "Ottilie " + family.name(), "use", "KNOWN_AS", "nameTold", "School");
        assertThat(house.as(InventedPerson.MAYA).visit("/desk/contact/" + next)).hasStatus(404);
    }
}
