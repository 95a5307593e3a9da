package org.breakwater.frontdoor.refer.mine;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional disagrees with the outcome of their referral, and nothing they typed is lost. */
@HouseTest
class MyDisagreementScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private SentReferral sent;

    @BeforeEach
    void aReferralWasSent() {
        clock.setLondon("2026-11-25T11:00");
        sent = new SentReferral(house);
    }

    @Test
    void whatIsTypedOnAnOldPageAfterTheyDisagreedIsShownAgainAndNotCalledRaised() {
        var path = "/refer/mine/disagreement/" + sent.record;
        var first = sent.petra().open(path);
        var typed = new String[] {"about", "NOT_TAKEN_ON", "words", "He is cold", "agency", "Quayside Primary"};
        sent.petra().open(path).press(path, typed);
        typed[3] = "He was hit again today";
        first.press(path, typed);
        assertThat(first.status()).isEqualTo(422);
        assertThat(first.says())
                .contains("You have already raised a disagreement about this")
                .contains("This was not sent", "He was hit again today");
    }

    @Test
    void itIsRaisedEscalatedOnlyWhenItIsTimeAndEndedByAgreeing() {
        var path = "/refer/mine/disagreement/" + sent.record;
        var petra = sent.petra().open(path).press(path, "about", "NOT_TAKEN_ON", "words", " ", "agency", " ");
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Enter what should happen instead, and why", "Enter the agency you work for");
        petra.press(path, "about", "NOT_TAKEN_ON", "words", "He is cold", "agency", "Quayside Primary");
        assertThat(petra.says()).contains("Stage 1", "He is cold");
        petra.press(path + "/escalate", "why", " ");
        assertThat(petra.says()).contains("Enter a reason for escalating");
        petra.press(path + "/escalate", "why", "It takes too long");
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.page().select("#why").text()).isEqualTo("It takes too long");
        petra.press(path + "/agree");
        assertThat(petra.says()).contains("This disagreement is closed");
    }

    @Test
    void aReferralOfSomebodyElseIsNotFound() {
        var other = new Professional(house).proves(Professional.address("otto"));
        assertThat(other.open("/refer/mine/disagreement/" + sent.record).status())
                .isEqualTo(404);
    }
}
