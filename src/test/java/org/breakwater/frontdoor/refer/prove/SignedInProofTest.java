package org.breakwater.frontdoor.refer.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person with an account refers without a code, and finds the referral again by code too. */
@HouseTest
class SignedInProofTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    @Test
    void onePressIsEnoughAndNoCodeGoesOut() {
        var hamish = new Professional(house);
        hamish.browser().signInAs(InventedPerson.HAMISH);
        var email = InventedPerson.HAMISH.email();
        var codes = hamish.codes(email).size();
        hamish.open("/refer/prove/address");
        assertThat(hamish.says()).contains("You are signed in, so you do not need a code.", "Continue as " + email);
        hamish.press("/refer/prove/signed-in");
        assertThat(hamish.at()).isEqualTo("/refer/tasks");
        assertThat(hamish.codes(email)).hasSize(codes);
        assertThat(hamish.open("/refer/you/referrer-details")
                        .page()
                        .select("#name")
                        .val())
                .as("nor is their name asked again")
                .isEqualTo(InventedPerson.HAMISH.asActor().name());
        var reference = hamish.tellTheLeast("Rowan Tidewater")
                .open("/refer/send/check")
                .press("/refer/send/now")
                .reference();
        assertThat(new Professional(house).proves(email).open("/refer/mine").says())
                .contains(reference);
    }

    @Test
    void nobodyWhoIsNotSignedInGoesOnWithoutACode() {
        var stranger = new Professional(house).open("/refer/prove/address");
        assertThat(stranger.says()).doesNotContain("signed in");
        stranger.forge("/refer/prove/signed-in", Map.of());
        assertThat(stranger.at()).isEqualTo("/refer/prove/address");
        assertThat(stranger.open("/refer/tasks").at()).startsWith("/refer/prove");
    }
}
