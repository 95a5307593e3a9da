package org.breakwater.frontdoor.refer.handing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.access.proving.HeldKey;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A referral goes to a colleague, and is signed off by the lead; a sign-off never delays sending. */
@HouseTest
class HandingScreensTest {

    private static final String SIGN =
            "update frontdoor.sign_off set given_at = now(), signed = true where id = ?::uuid";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    HeldKey held;

    @Autowired
    JdbcClient jdbc;

    private final String petra = Professional.address("petra.quayside");

    private final String otto = Professional.address("otto.fen");

    private final String lena = Professional.address("lena.lead");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional as(String email) {
        return new Professional(house).proves(email);
    }

    private Professional begun(String email, String child) {
        return as(email).tellTheLeast(child);
    }

    private UUID send(Professional who) {
        var reference = who.open("/refer/send/check").press("/refer/send/now").reference();
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private Browser at(String path, InventedPerson person) {
        return house.as(person, path);
    }

    @Test
    void aColleagueProvesTheirAddressAndGoesOnWithItInTheirOwnName() {
        begun(petra, "Rowan Tidewater").open("/refer/handing").press("/refer/handing", "email", otto);
        assertThat(as(petra).open("/refer/tasks").says())
                .contains("You have passed a referral to " + otto, "They have not accepted it yet")
                .doesNotContain("Check and send");
        var goesOn = as(otto);
        assertThat(goesOn.mails(otto))
                .anySatisfy(mail -> assertThat(mail)
                        .contains("A colleague has asked for it")
                        .doesNotContain("Rowan", petra));
        assertThat(goesOn.open("/refer/tasks").says()).contains("A colleague has passed you a referral: " + petra);
        goesOn.open("/refer/handing");
        goesOn.press(goesOn.page().select("form[action^=/refer/handing/take/]").attr("action"));
        assertThat(goesOn.open("/refer/send/check").says())
                .contains("Rowan Tidewater", "Some of the information we need is missing")
                .doesNotContain("Petra Quayside");
        goesOn.answer("/refer/you/details", "name", "Otto Fen", "phone", "01632 960 222");
        var contact = send(goesOn);
        assertThat(at("/desk/reporter/" + contact, InventedPerson.MAYA).page().text())
                .contains("Otto Fen", otto)
                .doesNotContain("Petra Quayside");
        assertThat(as(petra).open("/refer/mine").says()).contains("You have not sent a referral from this address yet");
    }

    @Test
    void whatTheColleagueHadBegunStaysBesideIt() {
        begun(petra, "Rowan Tidewater").open("/refer/handing").press("/refer/handing", "email", otto);
        var goesOn = begun(otto, "Linnet Marram").open("/refer/handing");
        assertThat(goesOn.says()).contains("Your own draft stays");
        goesOn.press(goesOn.page().select("form[action^=/refer/handing/take/]").attr("action"));
        assertThat(goesOn.says()).contains("You have 1 other draft");
        assertThat(goesOn.open("/refer/send/check").says()).contains("Rowan").doesNotContain("Linnet");
        goesOn.goesOnWith("Linnet Marram");
        assertThat(goesOn.open("/refer/send/check").says()).contains("Linnet").doesNotContain("Rowan");
    }

    @Test
    void itCanBeTakenBackUntilItIsTakenAndGoesAfterItsTime() {
        var owner = begun(petra, "Rowan Tidewater").open("/refer/handing").press("/refer/handing", "email", otto);
        owner.press(owner.page().select("form[action^=/refer/handing/take/]").attr("action"));
        assertThat(owner.open("/refer/send/check").says()).contains("Rowan Tidewater", "Petra Quayside");
        assertThat(as(otto).open("/refer/tasks").says()).doesNotContain("has passed you");
        owner.open("/refer/handing").press("/refer/handing", "email", otto);
        clock.setLondon("2026-12-24T11:01");
        assertThat(as(otto).open("/refer/tasks").says()).doesNotContain("has passed you");
    }

    @Test
    void neitherOneselfNorAMailboxThatSeveralReadCanBeAsked() {
        var owner = begun(petra, "Rowan Tidewater").open("/refer/handing");
        assertThat(owner.press("/refer/handing", "email", "").status()).isEqualTo(422);
        assertThat(owner.press("/refer/handing", "email", petra).says())
                .contains("Enter your colleague’s email address, not your own");
        assertThat(owner.press("/refer/handing", "email", Professional.address("office"))
                        .says())
                .contains("That looks like a shared mailbox. Enter an email"
                        + " address that only your colleague can read");
        owner.open("/refer/sign-off/ask").press("/refer/sign-off/ask", "email", Professional.address("head"));
        assertThat(owner.says())
                .contains("That looks like a shared mailbox. Enter an email"
                        + " address that only your colleague can read");
        assertThat(owner.status()).isEqualTo(422);
    }

    @Test
    void sendingDoesNotWaitAndTheCommentThatComesLaterIsHeardAtOnce() {
        var owner =
                begun(petra, "Rowan Tidewater").open("/refer/sign-off/ask").press("/refer/sign-off/ask", "email", lena);
        assertThat(owner.says()).contains("Sign-off requested from " + lena, "You can send without it");
        var contact = send(owner);
        var maya = at("/desk/reporter/" + contact, InventedPerson.MAYA);
        assertThat(maya.page().text()).contains("Sent. Sign-off requested from " + lena + ", not yet given");
        var lead = as(lena).open("/refer/tasks");
        var one = lead.page().select("a[href^=/refer/sign-off/one/]").attr("href");
        lead.open(one);
        assertThat(lead.says()).contains("Rowan Tidewater", "The desk will see your response");
        lead.press(one, "what", "COMMENT", "name", "Lena Lead", "words", "His sister is at home today too");
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains("Not signed off by the safeguarding lead", "His sister is at home today too");
        assertThat(new AtTheDesk(house, contact).chronology())
                .endsWith("Comment from the safeguarding lead")
                .doesNotContain("New message from the person who reported the concern");
        assertThat(new AtTheDesk(house, contact).now().alarmRings()).isTrue();
        assertThat(at("/desk/contact/" + contact, InventedPerson.ROBIN).page().text())
                .as("who signs says who told us")
                .doesNotContain("Not signed off by");
    }

    @Test
    void aLeadWhoTookItOverAndSentItDoesNotSignOffTheirOwn() {
        begun(petra, "Rowan Tidewater").open("/refer/sign-off/ask").press("/refer/sign-off/ask", "email", lena);
        as(petra).open("/refer/handing").press("/refer/handing", "email", lena);
        var lead = as(lena).open("/refer/handing");
        lead.press(lead.page().select("form[action^=/refer/handing/take/]").attr("action"));
        var one = lead.open("/refer/tasks")
                .page()
                .select("a[href^=/refer/sign-off/one/]")
                .attr("href");
        assertThat(lead.open(one).says()).contains("You are writing this yourself");
        lead.answer("/refer/you/details", "name", "Lena Lead", "phone", "01632 960 333");
        var contact = send(lead);
        assertThat(lead.open(one).says()).contains("You sent this yourself", "You cannot sign off your own referral");
        var id = one.substring(one.lastIndexOf('/') + 1);
        lead.open("/refer/tasks");
        var token = lead.page().select("input[name=_token]").attr("value");
        lead.forge(one, Map.of("_token", token, "what", "SIGN", "name", "Lena Lead"));
        assertThat(at("/desk/reporter/" + contact, InventedPerson.MAYA).page().text())
                .doesNotContain("Signed off by");
        assertThatThrownBy(() ->
                        held.as(ownerOf(contact), () -> jdbc.sql(SIGN).param(id).update()))
                .hasStackTraceContaining("nobody signs off what they wrote or sent themselves");
    }

    private byte[] ownerOf(UUID contact) {
        return database.asOwner()
                .sql("select owner_hash from frontdoor.referral where record_id = ?")
                .param(contact)
                .query(byte[].class)
                .single();
    }

    @Test
    void aColleagueWhoGotTooManyMailsIsNotWrittenToAgain() {
        var owner = begun(petra, "Rowan Tidewater").open("/refer/handing");
        var limits = house.getBean(EmailRateLimits.class);
        for (int network = 0; network < 20; network++) {
            limits.mayWrite("network " + network, otto);
        }
        assertThat(owner.press("/refer/handing", "email", otto).says())
                .contains("We have sent too many messages to this address in the last hour."
                        + " Try again in an hour, or send the referral yourself");
        owner.open("/refer/sign-off/ask").press("/refer/sign-off/ask", "email", otto);
        assertThat(owner.says())
                .contains("We have sent too many messages to this address in the last hour."
                        + " Try again in an hour. You can send the referral without it");
        limits.forget();
    }
}
