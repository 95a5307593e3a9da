package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A person with a conflict of interest in a family's contact does not read the next one, nor its reporter, before
 * anyone thinks of it.
 */
@HouseTest
class TheNextContactTest {

    private static final String NIECE = "She is my niece";

    @Autowired
    House house;

    private AFamily family;

    @BeforeEach
    void mayaKeepsHerselfOut() {
        family = new AFamily(house);
        var first = family.reported(ReportContent.Way.ADULT, family.child("Linnet", "7"));
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + first + "/conflicts");
        maya.send("/cases/" + first + "/conflicts", "why", NIECE);
    }

    private int status(InventedPerson person, String path) {
        return house.as(person).visit(path).getResponse().getStatus();
    }

    @Test
    void itIsKeptFromThemFromItsFirstMomentUntilAManagerLooks() {
        var next = family.reported(ReportContent.Way.ADULT, family.child("Linnet", "7"));
        assertThat(status(InventedPerson.MAYA, "/desk/contact/" + next)).isEqualTo(404);
        assertThat(status(InventedPerson.MAYA, "/desk/reporter/" + next)).isEqualTo(404);
        assertThat(status(InventedPerson.TOMASZ, "/desk/contact/" + next)).isEqualTo(200);
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + next + "/conflicts");
        assertThat(adaeze.page().text())
                .contains(InventedPerson.MAYA.fullName(), "A manager looks whether it holds here")
                .doesNotContain(NIECE);
    }

    @Test
    void whoIsLetInThereStaysInWhenSomebodyIsAdded() {
        var next = family.reported(ReportContent.Way.ADULT, family.child("Linnet", "7"));
        var page = "/cases/" + next + "/conflicts";
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit(page);
        var kept = adaeze.page().select("#kept option[value]:not([value=''])").attr("value");
        adaeze.follow(adaeze.send(page + "/end", "kept", kept, "letInWhy", "It is another family"));
        new AtTheDesk(house, next).add(ReportedPerson.child("Jorah Marram", "", "3", false, "", "", ""));
        assertThat(status(InventedPerson.MAYA, "/desk/contact/" + next)).isEqualTo(200);
    }

    @Test
    void anotherFamilysContactIsOpenToThem() {
        var others = new AFamily(house);
        var other = others.reported(ReportContent.Way.ADULT, others.child("Linnet", "7"));
        assertThat(status(InventedPerson.MAYA, "/desk/contact/" + other)).isEqualTo(200);
    }
}
