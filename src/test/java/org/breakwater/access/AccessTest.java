package org.breakwater.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.invitation.Invitations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HouseTest
@Import(LiveHouse.class)
class AccessTest {

    private static final Actor.Job JOB = new Actor.Job("test");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    Newcomer sam = new Newcomer(new TestClock());
    String email = "";

    @BeforeEach
    void aRealPersonHasAnAccount() {
        clock.setLondon("2026-08-28T09:00");
        database.asOwner().sql("truncate access.failed_attempt").update();
        sam = new Newcomer(clock);
        email = UUID.randomUUID() + "@example.org";
        sam.accept(house.visitor(), link(Role.SCREENER));
        clock.advance(Duration.ofMinutes(5));
    }

    private String link(Role role) {
        var id = invitations.invite(JOB, role, email).orElseThrow();
        return "/invitation/" + invitations.tokenFor(JOB, id).orElseThrow();
    }

    private String signIn(Browser browser, String address, String password) {
        browser.visit("/sign-in");
        browser.send("/sign-in", "email", address, "password", password);
        return browser.page().text();
    }

    private boolean isIn(Browser browser) {
        return browser.visit("/account").getResponse().getStatus() == 200;
    }

    @Test
    void letsInWhoHasPasswordAndCode() {
        var browser = house.visitor();
        sam.signIn(browser, email.toUpperCase(java.util.Locale.ROOT));
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void saysTheSameWhetherOrNotThereIsAnAccount() {
        var known = signIn(house.visitor(), email, "not the password").replace(email, "");
        var unknown = signIn(house.visitor(), "nobody@example.org", "not the password")
                .replace("nobody@example.org", "");
        assertThat(known).isEqualTo(unknown).contains("Email address or password is not correct");
    }

    @Test
    void takesEachCodeOnce() {
        sam.signIn(house.visitor(), email);
        var browser = house.visitor();
        sam.signIn(browser, email);
        assertThat(isIn(browser)).isFalse();
        clock.advance(Duration.ofSeconds(30));
        browser.visit("/sign-in/code");
        browser.send("/sign-in/code", "code", sam.code());
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void takesTheCodesBesideThePresentOneBecauseClocksDiffer() {
        var browser = house.visitor();
        signIn(browser, email, Newcomer.PASSWORD);
        var code = sam.code();
        clock.advance(Duration.ofSeconds(61));
        browser.send("/sign-in/code", "code", code);
        assertThat(browser.page().text()).contains("Code is not correct");
        code = sam.code();
        clock.advance(Duration.ofSeconds(30));
        browser.send("/sign-in/code", "code", code);
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void makesWhoGuessesAPasswordWaitLongerAndLonger() {
        var browser = house.visitor();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(browser, email, "guess number " + i)).contains("is not correct");
        }
        assertThat(signIn(browser, email, Newcomer.PASSWORD))
                .contains("Too many attempts. Wait a minute, or use a browser that you have signed in with before");
        clock.advance(Duration.ofSeconds(30));
        assertThat(signIn(browser, email, "guess number 6")).contains("is not correct");
        clock.advance(Duration.ofSeconds(59));
        assertThat(signIn(browser, email, Newcomer.PASSWORD)).contains("Too many attempts");
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(browser, email, Newcomer.PASSWORD)).contains("Enter your code");
    }

    @Test
    void makesWhoGuessesACodeWaitEvenWithTheRightPassword() {
        var browser = house.visitor();
        for (int i = 0; i < 5; i++) {
            signIn(browser, email, Newcomer.PASSWORD);
            browser.send("/sign-in/code", "code", "00000" + i);
        }
        signIn(browser, email, Newcomer.PASSWORD);
        browser.send("/sign-in/code", "code", sam.code());
        assertThat(browser.page().text()).contains("Too many attempts");
    }

    @Test
    void holdsOffANetworkAddressThatTriesManyAccounts() {
        var browser = house.visitor();
        for (int i = 0; i < 20; i++) {
            assertThat(signIn(browser, "guess" + i + "@example.org", "guess guess guess"))
                    .contains("is not correct");
        }
        assertThat(signIn(browser, email, Newcomer.PASSWORD)).contains("Too many attempts");
    }

    @Test
    void keepsNoAddressOfWhoTried() {
        signIn(house.visitor(), email, "not the password");
        var kept = database.asOwner()
                .sql("select cast(f as text) from access.failed_attempt f")
                .query(String.class)
                .list();
        assertThat(kept).hasSize(2).noneMatch(row -> row.contains(email) || row.contains("127.0.0.1"));
    }

    @Test
    void letsARecoveryCodeInOnce() {
        var fresh = house.visitor();
        sam.signIn(fresh, email);
        fresh.visit("/account");
        fresh.send("/account/recovery-codes");
        List<String> codes = fresh.page().select("ol code").eachText();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        for (int time = 1; time <= 2; time++) {
            var browser = house.visitor();
            signIn(browser, email, Newcomer.PASSWORD);
            browser.send("/sign-in/code", "code", codes.getFirst().toUpperCase(java.util.Locale.ROOT));
            assertThat(isIn(browser)).isEqualTo(time == 1);
        }
    }

    @Test
    void keepsNothingThatOpensTheHouse() {
        var browser = house.visitor();
        sam.signIn(browser, email);
        var key = browser.cookies().get("s");
        var owner = database.asOwner();
        var tables = List.of("session", "account", "recovery_code", "invitation", "sign_in_awaiting_code");
        for (var table : tables) {
            var rows = owner.sql("select cast(t as text) from access." + table + " t")
                    .query(String.class)
                    .list();
            assertThat(rows).noneMatch(row -> row.contains(key) || row.contains(Newcomer.PASSWORD));
        }
    }

    @Test
    void neverLetsAnInventedPersonIntoALiveHouse() {
        var maya = InventedPerson.MAYA;
        database.asOwner()
                .sql("insert into access.account (id, name, email, role, invented, made_at) "
                        + "values (?, ?, ?, ?, true, now()) on conflict do nothing")
                .params(
                        maya.accountId(),
                        maya.fullName(),
                        maya.email(),
                        maya.role().name())
                .update();
        var browser = house.visitor();
        browser.visit("/sign-in");
        assertThat(browser.page().text()).doesNotContain("(demo)");
        var token = browser.page().select("input[name=_token]").attr("value");
        assertThat(browser.post(
                        "/sign-in/demo",
                        Map.of("_token", token, "person", maya.accountId().toString())))
                .hasStatus(404);
        assertThat(isIn(browser)).isFalse();
        assertThat(signIn(browser, maya.email(), "")).contains("Enter your password");
    }

    @Test
    void tellsColleaguesAndJobsButNoVisitorWhoWorksHere() {
        var id = database.asOwner()
                .sql("select id from access.account where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        assertThat(accounts.nameOf(JOB, id)).contains("Sam Newcomer");
        assertThat(accounts.emailOf(JOB, id)).contains(email);
        assertThat(accounts.nameOf(new Actor.Visitor(), id)).isEmpty();
    }

    @Test
    void invitesNobodyWhoHasAnAccountAlready() {
        var screener = email;
        email = UUID.randomUUID() + "@example.org";
        var administrator = new Newcomer(clock);
        administrator.accept(house.visitor(), link(Role.ADMINISTRATOR));
        clock.advance(Duration.ofMinutes(5));
        var browser = house.visitor();
        administrator.signIn(browser, email);
        browser.visit("/accounts");
        assertThat(browser.send("/accounts/invite", "email", screener, "role", "MANAGER"))
                .hasStatus(422);
        assertThat(browser.page().text()).contains("There is already an account with this email address");
        assertThat(browser.page().select("#email").val()).isEqualTo(screener);
    }
}
