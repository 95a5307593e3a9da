package org.breakwater.training.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.training.Attending;
import org.breakwater.training.Learning;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form stays open longer than the proof of an address: nothing is shown or accepted, and no input is lost. */
@HouseTest
class ProveScreensTest {

    private static final String KEPT = "/training/prove/unsent-answers";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Learning wren = none();
    private String needs = "";

    @SuppressWarnings("NullAway") // made before each test
    private static Learning none() {
        return null;
    }

    @BeforeEach
    void aFormIsOpenForTwoHours() {
        wren = Attending.booked(house, "Wren Alder", "").learner;
        needs = wren.proves()
                .open("/training/mine")
                .link("Access requirements: Working together to safeguard children");
        wren.open(needs);
        clock.setLondon("2027-02-01T12:30");
    }

    private String told() {
        return database.asOwner().sql("""
                        select coalesce(max(n.words), '') from training.access_need n
                            join training.booking b on b.id = n.booking_id
                            join training.learner l on l.id = b.learner_id
                        where l.email = ?""").param(wren.email).query(String.class).single();
    }

    @Test
    void itIsNotTakenAndOpensNothingBeforeTheAddressIsProvedAgain() {
        wren.press(needs, "needs", "x".repeat(1001));
        assertThat(wren.status()).isEqualTo(403);
        assertThat(wren.says()).doesNotContain("Working together");
        assertThat(wren.open("/training/mine").at()).startsWith("/training/prove");
        assertThat(told()).isEmpty();
    }

    @Test
    void onceTheAddressIsProvedAgainItIsShownAndSentAndOverThen() {
        house.getBean(TrainingRounds.class).look();
        wren.press(needs, "needs", "Wheelchair");
        assertThat(wren.says()).contains("This has not been sent. We have kept your answers");
        wren.provesHere();
        assertThat(wren.at()).isEqualTo(KEPT);
        assertThat(wren.says()).contains("Access requirements Wheelchair");
        wren.press(needs);
        assertThat(told()).isEqualTo("Wheelchair");
        assertThat(wren.open(KEPT).at()).isEqualTo(needs);
        assertThat(wren.says()).doesNotContain("You have not sent these answers yet");
    }

    @Test
    void somebodyElseAtTheSameDeviceDoesNotReadIt() {
        wren.press(needs, "needs", "Wheelchair");
        var silas = "silas." + wren.email.toLowerCase(Locale.ROOT);
        wren.provesAs(silas);
        assertThat(wren.at()).isEqualTo(needs);
        assertThat(wren.says()).doesNotContain("Wheelchair");
        assertThat(wren.open(KEPT).says()).doesNotContain("Wheelchair");
        assertThat(told()).isEmpty();
    }

    @Test
    void whoeverOnlyPressedAButtonIsToldToPressAgain() {
        wren.press(needs, "needs", "");
        assertThat(wren.says()).contains("This has not been done");
        wren.provesHere();
        assertThat(wren.at()).isEqualTo(needs);
    }

    @Test
    void aNetworkThatAskedForTooManyCodesWaitsAndLosesNothing() {
        wren.press(needs, "needs", "A chair with a high back");
        var limits = house.getBean(EmailRateLimits.class);
        while (limits.mayAsk("127.0.0.1")) {
            // Someone else in the same hospital.
        }
        wren.press("/training/prove", "email", wren.email);
        assertThat(wren.says())
                .contains("There have been too many requests for codes from your network. Wait an"
                        + " hour, then try again");
        assertThat(wren.page().select("#email").val()).isEqualTo(wren.email);
        limits.forget();
        wren.provesHere();
        assertThat(wren.page().html()).contains("A chair with a high back");
    }
}
