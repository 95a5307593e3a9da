package org.breakwater.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.invitation.Invitations;
import org.breakwater.database.QueryRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Rate limits slow down an attacker who guesses, and never the account's owner. */
@HouseTest
@Import(LiveHouse.class)
class NobodyIsLockedOutTest {

    private static final Actor.Job JOB = new Actor.Job("test");
    private static final String GUESSER = "203.0.113.7";
    private static final String OFFICE = "198.51.100.4";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Invitations invitations;

    Newcomer sam = new Newcomer(new TestClock());
    String email = "";

    @BeforeEach
    void aRealPersonHasAnAccount() {
        clock.setLondon("2026-08-28T09:00");
        database.asOwner().sql("truncate access.failed_attempt").update();
        sam = new Newcomer(clock);
        email = UUID.randomUUID() + "@example.org";
        var id = invitations.invite(JOB, Role.SCREENER, email).orElseThrow();
        sam.accept(
                house.visitor(), "/invitation/" + invitations.tokenFor(JOB, id).orElseThrow());
        clock.advance(Duration.ofMinutes(5));
    }

    private String types(Browser browser, String address, String password) {
        browser.visit("/sign-in");
        browser.send("/sign-in", "email", address, "password", password);
        return browser.page().text();
    }

    private void guesses(String network, String address, int times) {
        var guesser = house.visitor().from(network);
        for (int i = 0; i < times; i++) {
            types(guesser, address, "guess number " + i);
        }
    }

    private boolean isIn(Browser browser) {
        return browser.visit("/account").getResponse().getStatus() == 200;
    }

    /** A browser in which Sam has signed in and out. */
    private Browser known() {
        var browser = house.visitor().from(OFFICE);
        sam.signIn(browser, email);
        assertThat(isIn(browser)).isTrue();
        browser.send("/sign-out");
        clock.advance(Duration.ofMinutes(1));
        return browser;
    }

    @Test
    void guessesFromElsewhereKeepNobodyOut() {
        guesses(GUESSER, email, 6);
        assertThat(types(house.visitor().from(GUESSER), email, Newcomer.PASSWORD))
                .contains("Too many attempts");
        var browser = house.visitor().from(OFFICE);
        sam.signIn(browser, email);
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void guessesFromManyNetworksKeepNobodyOut() {
        for (int network = 0; network < 30; network++) {
            guesses("192.0.2." + network, email, 6);
        }
        var browser = house.visitor().from(OFFICE);
        sam.signIn(browser, email);
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void oneHouseholdIsOneNetworkHoweverManyAddressesItHas() {
        for (int i = 0; i < 5; i++) {
            guesses("2001:db8:1:2::" + i, email, 1);
        }
        assertThat(types(house.visitor().from("2001:db8:1:2:9::9"), email, Newcomer.PASSWORD))
                .contains("Too many attempts");
    }

    @Test
    void aKnownBrowserGoesOnAlthoughItsOwnNetworkGuesses() {
        var browser = known();
        guesses(OFFICE, email, 25);
        sam.signIn(browser, email);
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void aBrowserIsKnownOnlyToWhomItIsKnown() {
        var browser = known();
        var other = UUID.randomUUID() + "@example.org";
        guesses(OFFICE, other, 6);
        assertThat(types(browser, other, Newcomer.PASSWORD)).contains("Too many attempts");
    }

    @Test
    void guessesInAKnownBrowserAreHeldOffToo() {
        var browser = known();
        for (int i = 0; i < 5; i++) {
            assertThat(types(browser, email, "guess number " + i)).contains("is not correct");
        }
        assertThat(types(browser, email, Newcomer.PASSWORD)).contains("Too many attempts");
    }

    @Test
    void aBrowserIsForgottenWhenItsPersonSignsOutEverywhere() {
        var browser = known();
        sam.signIn(browser, email);
        browser.visit("/account");
        browser.send("/account/sign-out-everywhere");
        guesses(OFFICE, email, 6);
        assertThat(types(browser, email, Newcomer.PASSWORD)).contains("Too many attempts");
    }

    @Test
    void aNetworkThatIsHeldOffCountsAgainstNobody() {
        for (int i = 0; i < 20; i++) {
            guesses(GUESSER, "nobody" + i + "@example.org", 1);
        }
        var before = counted();
        guesses(GUESSER, email, 6);
        assertThat(counted()).isEqualTo(before);
    }

    private List<Integer> counted() {
        return QueryRows.all(database.asOwner()
                .sql("select tries from access.failed_attempt order by tries")
                .query(Integer.class));
    }

    @Test
    void whoHasAPasswordGuessesCodesSlowlyWhereverTheyAreAndTheOwnerGoesOn() {
        var browser = known();
        sam.signIn(browser, email);
        browser.visit("/account");
        browser.send("/account/recovery-codes");
        var recovery = browser.page().select("ol code").eachText().getFirst();
        browser.visit("/account");
        browser.send("/sign-out");
        clock.advance(Duration.ofMinutes(1));
        String last = "";
        for (int network = 0; network < 8; network++) {
            var guesser = house.visitor().from("192.0.2." + network);
            types(guesser, email, Newcomer.PASSWORD);
            for (int i = 0; i < 4; i++) {
                guesser.send("/sign-in/code", "code", "00000" + i);
            }
            last = guesser.page().text();
        }
        assertThat(last).contains("Too many attempts");
        var elsewhere = house.visitor().from("192.0.2.200");
        types(elsewhere, email, Newcomer.PASSWORD);
        elsewhere.send("/sign-in/code", "code", recovery);
        assertThat(isIn(elsewhere)).isTrue();
        sam.signIn(browser, email);
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void theBrowsersMarkIsNoSecretOfAnybodysAndOnlyOursToSet() {
        var browser = house.visitor().overTls();
        browser.visit("/sign-in");
        browser.send("/sign-in", "email", email, "password", Newcomer.PASSWORD);
        var signedIn = browser.send("/sign-in/code", "code", sam.code());
        var mark = Objects.requireNonNull(signedIn.getResponse().getCookie("__Host-d"));
        assertThat(mark.isHttpOnly()).isTrue();
        assertThat(mark.getSecure()).isTrue();
        assertThat(mark.getPath()).isEqualTo("/");
        assertThat(mark.getMaxAge()).isEqualTo((int) Duration.ofDays(180).toSeconds());
        var kept = QueryRows.all(database.asOwner()
                .sql("select cast(k as text) from access.known_browser k")
                .query(String.class));
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(mark.getValue()) || row.contains(email));
    }
}
