package org.breakwater.frontdoor.refer.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.frontdoor.refer.Mailbox;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A work address is proved with a code, and nobody finds anything out or gets in by guessing. */
@HouseTest
class ProveScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private static String otherThan(String code) {
        return code.startsWith("0") ? "123456" : "012345";
    }

    @Test
    void theCodeFromTheMailLeadsToTheTasks() {
        var email = Professional.address("petra.quayside");
        var petra = new Professional(house).asksForACode(email);
        assertThat(petra.at()).isEqualTo("/refer/prove/code");
        var code = petra.newestCode(email);
        petra.press("/refer/prove/code", "code", code.replace(' ', '-'));
        assertThat(petra.at()).isEqualTo("/refer/tasks");
        assertThat(petra.says()).contains(email, "until Wednesday 23 December");
    }

    @Test
    void anAddressThatAnyoneCanHaveIsNoWorkAddress() {
        var petra = new Professional(house);
        assertThat(petra.asksForACode("petra.quayside@gmail.com").says())
                .contains("This looks like a personal email address.");
        assertThat(petra.asksForACode(Professional.address("petra.quayside")).says())
                .doesNotContain("This looks like a personal email address.");
    }

    @Test
    void whoBeginsAReferralComesToItsFirstSectionAlsoWithANewCode() {
        var email = Professional.address("petra.quayside");
        var petra = new Professional(house).open("/refer");
        petra.open(petra.page().select("main a:contains(Start)").attr("href"));
        petra.press("/refer/prove/address", "email", "not an address").press("/refer/prove/address", "email", email);
        petra.press("/refer/prove/code", "code", "1").press("/refer/prove/again");
        petra.press("/refer/prove/code", "code", petra.newestCode(email));
        assertThat(petra.at()).isEqualTo("/refer/household/child/1");
    }

    @Test
    void theMailHoldsACodeAndNoLinkAndTheTablesHoldNeither() {
        var email = Professional.address("petra.quayside");
        var code = new Professional(house).asksForACode(email).newestCode(email);
        var mail = new Mailbox(house).to(email).getLast();
        assertThat(mail).doesNotContain("http").contains("Subject: Your sign-in code for ");
        assertThat(mail.substring(mail.indexOf("\r\n\r\n")).strip())
                .as("its first line says whose it is, and what it is for")
                .startsWith("Southend Safeguarding Partners. This is your code to make a referral.");
        var rows = database.asOwner()
                .sql("select string_agg(p::text, ' ') || coalesce((select string_agg(o::text, ' ')"
                        + " from notify.outbox o where kind = 'REFERRER_CODE'), '') from frontdoor.address_proof p")
                .query(String.class)
                .single();
        assertThat(rows).doesNotContain(code).doesNotContain(code.replace(" ", "\""));
        var outbox = database.asOwner()
                .sql("select string_agg(o::text, ' ') from notify.outbox o where kind = 'REFERRER_CODE'")
                .query(String.class)
                .single();
        assertThat(outbox).doesNotContain("@");
    }

    @Test
    void aWrongCodeIsGoodForNothingAndTheFifthEndsIt() {
        var email = Professional.address("petra.quayside");
        var petra = new Professional(house).asksForACode(email);
        var code = petra.newestCode(email);
        for (int wrong = 1; wrong < 5; wrong++) {
            petra.press("/refer/prove/code", "code", otherThan(code));
            assertThat(petra.status()).isEqualTo(422);
            assertThat(petra.says()).contains("The code is not correct. Check the latest email and enter it again");
            assertThat(petra.page().select("input[name=code]").val()).isEqualTo(otherThan(code));
        }
        petra.press("/refer/prove/code", "code", otherThan(code));
        assertThat(petra.says()).contains("This code has expired. Press “Send a new code” and use that one");
        petra.press("/refer/prove/code", "code", code);
        assertThat(petra.says()).contains("This code has expired. Press “Send a new code” and use that one");
        petra.open("/refer/tasks");
        assertThat(petra.at()).isEqualTo("/refer/prove/address");
        petra.open("/refer/prove/code").press("/refer/prove/again");
        petra.press("/refer/prove/code", "code", petra.newestCode(email));
        assertThat(petra.at()).isEqualTo("/refer/tasks");
    }

    @Test
    void aCodeIsGoodForTenMinutesAndOnlyInItsOwnBrowser() {
        var email = Professional.address("petra.quayside");
        var petra = new Professional(house).asksForACode(email);
        var code = petra.newestCode(email);
        var other = new Professional(house).asksForACode(email);
        other.press("/refer/prove/code", "code", code);
        assertThat(other.status()).isEqualTo(422);
        clock.advance(Duration.ofMinutes(10));
        petra.press("/refer/prove/code", "code", code);
        assertThat(petra.says()).contains("This code has expired. Press “Send a new code” and use that one");
    }

    @Test
    void badInputIsAskedForAgainAndStays() {
        var petra = new Professional(house).open("/refer/prove/address");
        for (var bad : List.of("", "petra", "petra@", "a b@example.org", "x@y", "p".repeat(300) + "@example.org")) {
            petra.press("/refer/prove/address", "email", bad);
            assertThat(petra.status()).as(bad).isEqualTo(422);
            assertThat(petra.page().select("input[name=email]").val()).isEqualTo(bad);
        }
        petra.asksForACode(Professional.address("petra"));
        for (var bad : List.of("", "12345", "abcdef", "1234567", "9".repeat(50))) {
            petra.press("/refer/prove/code", "code", bad);
            assertThat(petra.status()).as(bad).isEqualTo(422);
        }
        var nobody = new Professional(house).forge("/refer/prove/code", Map.of("code", "123456"));
        assertThat(nobody.at()).isEqualTo("/refer/prove/address");
    }

    @Test
    void theSixthCodeOfAnHourIsNotMailedAndThePageSaysSo() {
        var email = Professional.address("petra.quayside");
        var petra = new Professional(house).asksForACode(email);
        for (int more = 0; more < 6; more++) {
            petra.codes(email);
            petra.press("/refer/prove/again");
            assertThat(petra.says()).contains(more < 4 ? "We have sent a code to" : "We have not sent a code to");
        }
        assertThat(petra.codes(email)).hasSize(5);
        clock.advance(Duration.ofHours(1));
        petra.press("/refer/prove/again");
        assertThat(petra.codes(email)).hasSize(6);
        petra.press("/refer/prove/code", "code", petra.newestCode(email));
        assertThat(petra.at()).isEqualTo("/refer/tasks");
    }

    @Test
    void aNetworkThatAsksForTooManyCodesIsToldToRing() {
        var petra = new Professional(house);
        for (int ask = 0; ask < 60; ask++) {
            petra.browser().cookies().clear();
            petra.forge("/refer/prove/address", Map.of("email", Professional.address("flood")));
            assertThat(petra.status()).isEqualTo(200);
        }
        petra.browser().cookies().clear();
        petra.forge("/refer/prove/address", Map.of("email", Professional.address("flood")));
        assertThat(petra.status()).isEqualTo(429);
        assertThat(petra.says()).contains("call us");
    }

    @Test
    void knowsAMailboxThatSeveralPeopleReadByItsName() {
        assertThat(List.of(
                        "office@a.example",
                        "Head@a.example",
                        "admin2@a.example",
                        "office.gulllane@a.example",
                        "gulllane.office@a.example",
                        "safeguarding+children@a.example",
                        "info@a.example"))
                .allMatch(SharedMailboxes::holds);
        assertThat(List.of("petra.quayside@a.example", "p.head@a.example", "offices@a.example", "headley@a.example"))
                .noneMatch(SharedMailboxes::holds);
        var office = new Professional(house).asksForACode(Professional.address("office"));
        assertThat(office.says()).contains("This looks like a shared mailbox", "your name, your role and a PIN");
        var petra = new Professional(house).asksForACode(Professional.address("petra.quayside"));
        assertThat(petra.says()).doesNotContain("This looks like a shared mailbox");
    }
}
