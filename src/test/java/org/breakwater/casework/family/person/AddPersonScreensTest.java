package org.breakwater.casework.family.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.family.matches.TwoReportsOfOneChild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person who becomes known later is added, with valid numbers, and is found at once elsewhere. */
@HouseTest
class AddPersonScreensTest {

    @Autowired
    House house;

    private TwoReportsOfOneChild reports;

    @BeforeEach
    void twoReportsOfOneChild() {
        reports = new TwoReportsOfOneChild(house);
    }

    @Test
    void aNumberThatCannotBeIsSentBackAndOneThatCanFindsTheChild() {
        var maya = house.as(InventedPerson.MAYA);
        for (var contact : List.of(reports.first, reports.second)) {
            maya.visit("/cases/" + contact + "/family/person");
            maya.send(
                    "/cases/" + contact + "/family/person",
                    "part",
                    "CHILD",
                    "name",
                    "Ottoline",
                    "nhsNumber",
                    "943 476 5918");
            assertThat(maya.page().text()).contains("Enter a valid 10-digit NHS number");
            assertThat(maya.page().select("input[name=nhsNumber]").val()).isEqualTo("943 476 5918");
            maya.send(
                    "/cases/" + contact + "/family/person",
                    "part",
                    "CHILD",
                    "name",
                    "Ottoline",
                    "nhsNumber",
                    "943 476 5919");
        }
        maya.visit("/desk/contact/" + reports.second);
        assertThat(maya.page().text()).contains("NHS number 9434765919");
        maya.visit("/cases/" + reports.second + "/family/matches");
        assertThat(maya.page().text()).contains("NHS number the same");
    }
}
