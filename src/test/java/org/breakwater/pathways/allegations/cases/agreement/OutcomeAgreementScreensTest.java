package org.breakwater.pathways.allegations.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody agrees their own outcome. */
@HouseTest
class OutcomeAgreementScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Test
    void aSecondLadoAgreesTheOutcomeAndItsAuthorCannot() {
        clock.setLondon("2027-01-11T10:00");
        var allegation = new InventedAllegation(house);
        allegation.consider(InventedAllegation.SELWYN, Way.EMPLOYER_LED);
        var path = "/allegations/cases/" + allegation.id;
        var delphine = house.as(InventedPerson.DELPHINE);
        delphine.visit(path + "/agreement");
        assertThat(delphine.page().text()).contains("No outcome needs agreement");
        allegation.outcomes(InventedAllegation.SELWYN, AllegationOutcome.UNFOUNDED);
        var selwyn = house.as(InventedPerson.SELWYN, path + "/agreement");
        assertThat(selwyn.page().select("[name=allegation]"))
                .as("their own is no choice of theirs")
                .isEmpty();
        assertThat(selwyn.page().text())
                .contains("You decided these, so another LADO must agree them", "No other outcome needs agreement");
        delphine.visit(path + "/agreement");
        var which = delphine.page().select("[name=allegation]").getFirst().val();
        assertThat(delphine.send(path + "/agreement", "allegation", which)).hasStatus(303);
        delphine.visit(path);
        assertThat(delphine.page().text()).contains("Agreed by Delphine");
    }
}
