package org.breakwater.casework.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses: a child may have two homes, and a person who moved out is no longer in the household. */
@HouseTest
class HouseholdScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private AMotherAndTwoChildren they;

    @BeforeEach
    void twoChildrenAndTheirMother() {
        clock.setLondon("2026-09-01T10:00");
        they = new AMotherAndTwoChildren(house);
    }

    @Test
    void aChildMayHaveTwoHomesAndWhoMovedOutIsInTheHouseholdNoLonger() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(they.path + "/household");
        var wilf = maya.page()
                .select(".govuk-checkboxes__item:contains(Wilf) input")
                .val();
        assertThat(maya.send(they.path + "/household", "who", wilf, "address", "9 New Road"))
                .hasStatus(422);
        assertThat(maya.page().select("[name=who][checked]").val()).isEqualTo(wilf);
        maya.follow(maya.send(
                they.path + "/household",
                "who",
                wilf,
                "address",
                "9 New Road, Southend",
                "use",
                "HOME",
                "toldBy",
                "Ada"));
        assertThat(maya.page().select(".bw-card:contains(9 New Road)").text()).contains("Wilf", "Ada Larch");
        maya.visit(they.path + "/household");
        maya.send(
                they.path + "/household",
                "who",
                wilf,
                "address",
                "9 New Road, Southend",
                "use",
                "HOME",
                "toldBy",
                "Ada");
        assertThat(maya.page().text()).contains("That address is already recorded for one of these people");
        maya.visit(they.path);
        assertThat(maya.page().select(".bw-card:contains(Row)").text()).contains("Wilf", "Nancy");
        var home =
                maya.page().select(".bw-card:contains(Row) li:contains(Wilf) a").attr("href");
        maya.visit(home);
        maya.follow(maya.send(home + "/end", "how", "WRONG", "because", "He never slept there"));
        assertThat(maya.page().select(".bw-card:contains(Row)").text()).doesNotContain("Wilf");
        assertThat(maya.page().text()).contains("Recorded in error: He never slept there");
    }
}
