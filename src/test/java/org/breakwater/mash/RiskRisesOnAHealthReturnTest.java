package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario 7: a parent refuses checks, and the risk rises with the response from health. */
@HouseTest
class RiskRisesOnAHealthReturnTest {

    private static final String WHY = "A child may be hurt before they agree";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private UUID ask = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void healthIsAskedThoughAParentRefused() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.REFUSED, WHY);
        ask = desk.ask("health");
    }

    private String textOf(InventedPerson person, String path) {
        var browser = house.as(person);
        browser.visit(path);
        return browser.page().text();
    }

    @Test
    void whatHealthRatesRedRingsAndMustBeRatedAgainBeforeItIsSentForApproval() {
        desk.answer(InventedPerson.HAMISH, ask, AgencyResponses.known(Rating.RED, null));
        assertThat(desk.now().rateAgain()).isEqualTo(Rating.RED);
        assertThat(desk.now().rating()).as("a person rates, not a reply").isEqualTo(Rating.AMBER);
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(desk.now().urgency()).isZero();
        assertThat(textOf(InventedPerson.MAYA, "/desk/decision/" + contact))
                .contains("An agency response is rated red. Rate this contact again", "Called to the address at night");
        assertThat(textOf(InventedPerson.MAYA, "/desk?stage=SCREENED"))
                .contains("Agency response rated red: rate again");
        assertThat(desk.decide("STRATEGY_DISCUSSION")).isInstanceOf(ActResult.NotNow.class);
        desk.screen(Rating.RED, Screening.Consent.REFUSED, WHY);
        assertThat(desk.now().rateAgain()).isNull();
        assertThat(desk.decide("STRATEGY_DISCUSSION")).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        assertThat(desk.chronology())
                .containsSubsequence(
                        "Screened amber",
                        "Information requested from Health",
                        "Health responded: known, rated red",
                        "Screened red",
                        "Approved");
        assertThat(textOf(InventedPerson.MAYA, "/desk/contact/" + contact))
                .contains(WHY, "Consent has not been sought");
    }

    @Test
    void whatArrivesAfterTheDecisionWasSentIsNotApprovedOverButSentBackAndRatedAgain() {
        assertThat(desk.decide("EARLY_HELP")).isEqualTo(new ActResult.Yes());
        desk.answer(InventedPerson.HAMISH, ask, AgencyResponses.known(Rating.RED, null));
        assertThat(desk.now().stage()).isEqualTo(Stage.TO_APPROVE);
        assertThat(textOf(InventedPerson.ADAEZE, "/desk/approval/" + contact))
                .contains("An agency response is rated red", "A manager must return it first", "Return for changes");
        assertThat(desk.approve()).isInstanceOf(ActResult.NotNow.class);
        assertThat(desk.sendBack()).isEqualTo(new ActResult.Yes());
        desk.screen(Rating.AMBER, Screening.Consent.REFUSED, WHY);
        assertThat(desk.decide("ASSESSMENT"))
                .as("rated again, to whatever a person finds")
                .isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void whatIsNoMorePressingThanTheRatingChangesNothing() {
        desk.answer(InventedPerson.HAMISH, ask, AgencyResponses.known(Rating.GREEN, null));
        assertThat(desk.now().rateAgain()).isNull();
        assertThat(desk.now().alarmRings()).isFalse();
        assertThat(desk.decide("EARLY_HELP")).isEqualTo(new ActResult.Yes());
    }
}
