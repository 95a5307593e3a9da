package org.breakwater.pathways.allegations.cases.childreferral;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child who was not referred stands loudly on the case until someone records that it was done. */
@HouseTest
class ChildReferralScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Test
    void aChildWhoIsNotReferredIsTheFirstLineUntilItIsRecordedByWhomAndWhen() {
        clock.setLondon("2027-01-11T10:00");
        var path = "/allegations/cases/" + new InventedAllegation(house).id;
        var mabel = house.as(InventedPerson.MABEL);
        mabel.visit(path);
        assertThat(mabel.page().select(".govuk-warning-text").text())
                .contains("It is not known whether the child has been referred to MASH+");
        mabel.visit(path + "/child-referral");
        mabel.send(path + "/child-referral", "referredOn", "12/1/2027");
        assertThat(mabel.page().text())
                .contains("Enter who referred the child", "The date of the referral must be today or earlier");
        mabel.send(path + "/child-referral", "referredBy", "Una Peverell");
        assertThat(mabel.page().text()).contains("Enter when the child was referred, like 27/3/2026");
        assertThat(mabel.send(path + "/child-referral", "referredBy", "Una Peverell, head", "referredOn", "11/1/2027"))
                .hasStatus(303);
        mabel.visit(path);
        assertThat(mabel.page().select(".govuk-warning-text")).isEmpty();
        assertThat(mabel.page().text()).contains("Child referred to MASH+ by Una Peverell, head, 11 January 2027");
    }
}
