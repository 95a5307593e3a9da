package org.breakwater.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.breakwater.TestClock;
import org.breakwater.web.limits.VisitorNetworks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportLimitsTest {

    private final TestClock clock = new TestClock();
    private ReportLimits limits = new ReportLimits(clock, "on");

    @BeforeEach
    void atNoon() {
        clock.setLondon("2026-08-28T12:00");
        limits = new ReportLimits(clock, "on");
    }

    @Test
    void aNetworkThatGuessesWrongTooOftenHasToWait() {
        for (int i = 0; i < ReportLimits.GUESSES; i++) {
            assertThat(limits.mayGuess("192.0.2.1")).isTrue();
            limits.guessedWrong("192.0.2.1");
        }
        assertThat(limits.mayGuess("192.0.2.1")).isFalse();
        assertThat(limits.mayGuess("192.0.2.2")).isTrue();
        clock.advance(Duration.ofMinutes(30));
        assertThat(limits.mayGuess("192.0.2.1")).isTrue();
    }

    @Test
    void howeverManyNetworksGuessOneThatHasNotIsLetTry() {
        for (int i = 0; i < 5_000; i++) {
            limits.guessedWrong("10.%d.%d.1".formatted(i / 250, i % 250));
        }
        assertThat(limits.mayGuess("192.0.2.9")).isTrue();
    }

    @Test
    void oneHouseholdIsOneNetworkHoweverManyAddressesItHas() {
        for (int i = 0; i < ReportLimits.GUESSES; i++) {
            limits.guessedWrong("2001:db8:1:2::" + i);
        }
        assertThat(limits.mayGuess("2001:db8:1:2:ffff::1")).isFalse();
        assertThat(limits.mayGuess("2001:db8:1:3::1")).isTrue();
    }

    @Test
    void theNameOfANetworkDiesWithTheDay() {
        var networks = new VisitorNetworks(clock, () -> {});
        var today = networks.nameOf("192.0.2.1");
        assertThat(networks.nameOf("192.0.2.1")).isEqualTo(today).doesNotContain("192");
        clock.advance(Duration.ofDays(1));
        assertThat(networks.nameOf("192.0.2.1")).isNotEqualTo(today);
    }

    @Test
    void aNewDayForgetsWhatWasCounted() {
        for (int i = 0; i < ReportLimits.GUESSES; i++) {
            limits.guessedWrong("192.0.2.1");
        }
        clock.setLondon("2026-08-29T01:00:01");
        limits.passTime();
        assertThat(limits.mayGuess("192.0.2.1")).isTrue();
    }

    @Test
    void manyReportsLookLikeAFloodAndManyBeginningsAreHeldOff() {
        for (int i = 0; i < 8; i++) {
            assertThat(limits.isFlood("192.0.2.1")).isFalse();
        }
        assertThat(limits.isFlood("192.0.2.1")).isTrue();
        for (int i = 0; i < 40; i++) {
            assertThat(limits.mayStart("192.0.2.1")).isTrue();
        }
        assertThat(limits.mayStart("192.0.2.1")).isFalse();
    }

    @Test
    void canBeSwitchedOffForMeasuring() {
        var off = new ReportLimits(clock, "off");
        for (int i = 0; i < 100; i++) {
            assertThat(off.mayStart("192.0.2.1")).isTrue();
            assertThat(off.isFlood("192.0.2.1")).isFalse();
        }
    }
}
