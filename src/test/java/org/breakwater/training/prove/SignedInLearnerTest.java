package org.breakwater.training.prove;

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

/** A person with an account opens their own training without a code. */
@HouseTest
class SignedInLearnerTest {

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
        hamish.open("/training/mine");
        assertThat(hamish.says()).contains("You are signed in, so you do not need a code.", "Continue as " + email);
        hamish.press("/training/prove/signed-in");
        assertThat(hamish.at()).isEqualTo("/training/mine");
        assertThat(hamish.says()).contains(email);
        assertThat(hamish.codes(email)).hasSize(codes);
    }

    @Test
    void nobodyWhoIsNotSignedInGoesOnWithoutACode() {
        var stranger = new Professional(house).open("/training/prove");
        assertThat(stranger.says()).doesNotContain("You are signed in");
        stranger.forge("/training/prove/signed-in", Map.of());
        assertThat(stranger.at()).isEqualTo("/training/prove");
        assertThat(stranger.open("/training/mine").at()).startsWith("/training/prove");
    }
}
