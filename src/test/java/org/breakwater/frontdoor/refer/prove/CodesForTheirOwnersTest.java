package org.breakwater.frontdoor.refer.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The owner of an address gets a code, whatever others request; and the page never claims a code was sent that was not.
 */
@HouseTest
class CodesForTheirOwnersTest {

    private static final String OFFICE = "198.51.100.4";

    private final House house;
    private final MockMvcTester web;
    private final TestClock clock;
    private final String email = Professional.address("petra.quayside");
    private final Professional petra;

    @Autowired
    CodesForTheirOwnersTest(House house, MockMvcTester web, TestClock clock) {
        this.house = house;
        this.web = web;
        this.clock = clock;
        this.petra = new Professional(house).from(OFFICE);
    }

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private static String door(String module) {
        return module.equals("refer") ? "/refer/prove/address" : "/training/prove";
    }

    private void asks(String module) {
        petra.open(door(module)).press(door(module), "email", email);
    }

    private void proves(String module) {
        asks(module);
        petra.press("/" + module + "/prove/code", "code", petra.newestCode(email));
    }

    /** Others request codes to the same address, each network as often as it may. */
    private void othersAsk(String module, int networks) {
        for (int i = 0; i < networks * 5; i++) {
            house.visitor().from("203.0.113." + i / 5).post(door(module), Map.of("email", email));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer", "training"})
    void codesAskedForElsewhereDoNotKeepMineAway(String module) {
        othersAsk(module, 1);
        var before = petra.codes(email).size();
        asks(module);
        assertThat(petra.codes(email)).hasSize(before + 1);
        assertThat(petra.says()).contains("We have sent a code to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer", "training"})
    void aBrowserThatProvedTheAddressKeepsItsReserve(String module) {
        proves(module);
        othersAsk(module, 12);
        var before = petra.codes(email).size();
        asks(module);
        assertThat(petra.codes(email)).hasSize(before + 1);
        assertThat(petra.says()).contains("We have sent a code to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer", "training"})
    void aFewNetworksThatAskAllDayLeaveACodeForOneThatDidNot(String module) {
        for (int hour = 0; hour < 8; hour++) {
            othersAsk(module, 3);
            clock.advance(Duration.ofHours(1));
        }
        othersAsk(module, 3);
        var before = petra.codes(email).size();
        asks(module);
        assertThat(petra.codes(email)).hasSize(before + 1);
        assertThat(petra.says()).contains("We have sent a code to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer", "training"})
    void thePageSaysWhenNoneWasSent(String module) {
        othersAsk(module, 12);
        var before = petra.codes(email).size();
        asks(module);
        assertThat(petra.codes(email)).hasSize(before);
        assertThat(petra.says())
                .contains("We have not sent a code", "because too many were ")
                .doesNotContain("We have sent a code to");
        clock.advance(Duration.ofHours(2));
        petra.press("/" + module + "/prove/again");
        assertThat(petra.codes(email)).hasSize(before + 1);
        assertThat(petra.says()).contains("We have sent a code to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer", "training"})
    void nobodyIsBuriedInCodes(String module) {
        othersAsk(module, 12);
        assertThat(petra.codes(email)).hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer", "training"})
    void theTokenThatAskedOpensNothingOnceTheCodeWasTyped(String module) {
        var name = module.equals("refer") ? "refer" : "learn";
        asks(module);
        var planted = Objects.requireNonNull(petra.browser().cookies().get(name));
        petra.press("/" + module + "/prove/code", "code", petra.newestCode(email));
        assertThat(petra.browser().cookies().get(name)).isNotEqualTo(planted);
        var inside = module.equals("refer") ? "/refer/tasks" : "/training/mine";
        assertThat(petra.open(inside).at()).isEqualTo(inside);
        var thief = new Professional(house);
        thief.browser().cookies().put(name, planted);
        assertThat(thief.open(inside).at()).startsWith("/" + module + "/prove");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer", "training"})
    void overTlsNoOtherHostMaySetTheCookie(String module) {
        petra.browser().overTls();
        proves(module);
        assertThat(petra.browser().cookies().keySet()).isNotEmpty().allMatch(name -> name.startsWith("__Host-"));
    }
}
