package org.breakwater.mash.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A red child whose strategy discussion was approved: the primary button is the discussion, and not the letter. */
@HouseTest
class StrategyNextStepTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void anEmptyDesk() {
        database.empty();
    }

    private String nextStepAfter(String outcome) {
        var contact = new Furnished(house).report();
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.GIVEN, "");
        desk.decide(outcome);
        desk.approve();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        return maya.page().select(".bw-identity__next a").text();
    }

    @Test
    void anApprovedStrategyDiscussionIsCalledBeforeFeedbackAndClosure() {
        assertThat(nextStepAfter("STRATEGY_DISCUSSION")).isEqualTo("Call a strategy discussion");
        assertThat(nextStepAfter("ASSESSMENT")).isEqualTo("Feedback and closure");
    }
}
