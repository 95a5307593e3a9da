package org.breakwater.casework.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact turns out to be about someone who works with children: from then on only named people see it. */
@HouseTest
class RestrictionScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private String path = "";
    private Browser maya;

    @BeforeEach
    void aContact() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        path = "/cases/" + contact + "/restriction";
        maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
    }

    private int opens(InventedPerson person) {
        return house.as(person).visit("/desk/contact/" + contact).getResponse().getStatus();
    }

    @Test
    void asksWhyBeforeItRestricts() {
        assertThat(maya.send(path, "why", " ")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter the reason for restricting access");
        assertThat(opens(InventedPerson.TOMASZ)).isEqualTo(200);
    }

    @Test
    void fromThenOnWhoRestrictedItSeesItAndNoColleagueKnowsThatItExists() {
        assertThat(maya.send(path, "why", "He works at the school")).hasStatus(303);
        assertThat(opens(InventedPerson.MAYA)).isEqualTo(200);
        assertThat(opens(InventedPerson.TOMASZ)).isEqualTo(404);
    }

    @Test
    void aRestrictedContactSaysThatItIsWhoCanSeeItAndThatThisIsForGood() {
        var anotherTab = house.as(InventedPerson.MAYA);
        anotherTab.visit(path);
        assertThat(maya.send(path, "why", "He works at the school")).hasStatus(303);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select("a[href=" + path + "]").text()).isEqualTo("Access restriction");
        maya.visit(path);
        assertThat(maya.page().text())
                .contains(
                        "Access to this contact is restricted.",
                        "The designated officers (LADO)",
                        "The person who restricted access",
                        "A restriction cannot be lifted.");
        assertThat(maya.page().select("main form textarea, main form button")).isEmpty();
        assertThat(anotherTab.send(path, "why", "He coaches there too")).hasStatus(422);
        assertThat(anotherTab.page().text())
                .contains("It is already restricted to named people.", "You wrote: He coaches there too");
    }
}
