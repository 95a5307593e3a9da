package org.breakwater.frontdoor.refer.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.frontdoor.refer.ThreeColleagues;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Only the lead reads what they were asked to sign off, and signs it or comments; sending never waits for it. */
@HouseTest
class SignOffScreensTest {

    private static final String SIGN =
            "update frontdoor.referral_sign_off set given_at = now(), signed = true where id = ?::uuid";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    VisitorKeyTransactions held;

    @Autowired
    JdbcClient jdbc;

    private ThreeColleagues colleagues;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
        colleagues = new ThreeColleagues(house);
    }

    @Test
    void aSignOffComesWithTheReferralWhenTheLeadWasQuick() {
        colleagues
                .begun(colleagues.petra, "Rowan Tidewater")
                .open("/refer/sign-off/request")
                .press("/refer/sign-off/request", "email", colleagues.lena);
        var lead = colleagues.as(colleagues.lena).open("/refer/tasks");
        assertThat(lead.says()).contains("You have been asked to sign off a referral by " + colleagues.petra);
        var one = lead.page().select("a:contains(Read and sign off)").attr("href");
        lead.open(one);
        assertThat(lead.says()).contains("Rowan Tidewater", "It has not been sent yet");
        assertThat(lead.press(one, "what", "COMMENT", "name", "Lena Lead").says())
                .contains("Enter what should be different");
        lead.press(one, "what", "SIGN", "name", "Lena Lead");
        assertThat(lead.says()).contains("We have your response");
        assertThat(lead.open(one).status()).as("nothing is read back").isEqualTo(404);
        var owner = colleagues.as(colleagues.petra).open("/refer/tasks");
        assertThat(owner.says()).contains("Signed off by Lena Lead");
        var contact = colleagues.send(owner);
        var maya = house.as(InventedPerson.MAYA, "/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains("Signed off by the safeguarding lead")
                .doesNotContain("Lena");
        maya.visit("/desk/reporter/" + contact);
        assertThat(maya.page().text()).contains("Signed off by Lena Lead (" + colleagues.lena + ")");
    }

    @Test
    void nobodyElseSeesOrSignsItNotEvenWhoAsked() {
        colleagues
                .begun(colleagues.petra, "Rowan Tidewater")
                .open("/refer/sign-off/request")
                .press("/refer/sign-off/request", "email", colleagues.lena);
        var one = colleagues
                .as(colleagues.lena)
                .open("/refer/tasks")
                .page()
                .select("a:contains(Read and sign off)")
                .attr("href");
        assertThat(colleagues.as(colleagues.petra).open(one).status()).isEqualTo(404);
        assertThat(colleagues.as(colleagues.otto).open(one).status()).isEqualTo(404);
        assertThat(colleagues.as(colleagues.otto).open("/refer/tasks").says()).doesNotContain("sign off a referral by");
        var id = one.substring(one.lastIndexOf('/') + 1);
        var key = database.asOwner()
                .sql("select owner_hash from frontdoor.referral_draft d join frontdoor.referral_sign_off s on "
                        + "s.draft_id = d.id"
                        + " where s.id = ?::uuid")
                .param(id)
                .query(byte[].class)
                .single();
        assertThatThrownBy(() -> held.as(key, () -> jdbc.sql(SIGN).param(id).update()))
                .hasStackTraceContaining("only the lead who was asked signs");
        assertThat(held.as(
                        key,
                        () -> jdbc.sql("select coalesce(frontdoor.to_sign_off(?::uuid, now()), 'none')")
                                .param(id)
                                .query(String.class)
                                .optional()
                                .orElse("none")))
                .isEqualTo("none");
    }

    @Test
    void sendingDoesNotWaitAndTheCommentThatComesLaterIsHeardAtOnce() {
        var owner = colleagues
                .begun(colleagues.petra, "Rowan Tidewater")
                .open("/refer/sign-off/request")
                .press("/refer/sign-off/request", "email", colleagues.lena);
        assertThat(owner.says()).contains("Sign-off requested from " + colleagues.lena, "You can send without it");
        var contact = colleagues.send(owner);
        var maya = house.as(InventedPerson.MAYA, "/desk/reporter/" + contact);
        assertThat(maya.page().text()).contains("Sent. Sign-off requested from " + colleagues.lena + ", not yet given");
        var lead = colleagues.as(colleagues.lena).open("/refer/tasks");
        var one = lead.page().select("a:contains(Read and sign off)").attr("href");
        lead.open(one);
        assertThat(lead.says()).contains("Rowan Tidewater", "The desk will see your response");
        lead.press(one, "what", "COMMENT", "name", "Lena Lead", "words", "His sister is at home today too");
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains("Not signed off by the safeguarding lead", "His sister is at home today too");
        assertThat(new AtTheDesk(house, contact).chronology())
                .endsWith("Comment from the safeguarding lead")
                .doesNotContain("New message received");
        assertThat(new AtTheDesk(house, contact).now().alarmRings()).isTrue();
        assertThat(house.as(InventedPerson.ROBIN, "/desk/contact/" + contact)
                        .page()
                        .text())
                .as("who signs says who told us")
                .doesNotContain("Not signed off by");
    }

    @Test
    void aLeadWhoTookItOverAndSentItDoesNotSignOffTheirOwn() {
        colleagues
                .begun(colleagues.petra, "Rowan Tidewater")
                .open("/refer/sign-off/request")
                .press("/refer/sign-off/request", "email", colleagues.lena);
        colleagues
                .as(colleagues.petra)
                .open("/refer/draft-handover")
                .press("/refer/draft-handover", "email", colleagues.lena);
        var lead = colleagues.as(colleagues.lena).open("/refer/draft-handover");
        lead.press(
                lead.page().select("form[action^=/refer/draft-handover/take/]").attr("action"));
        var one = lead.open("/refer/tasks")
                .page()
                .select("a:contains(Read and sign off)")
                .attr("href");
        assertThat(lead.open(one).says()).contains("You are writing this yourself");
        lead.answer("/refer/you/referrer-details", "name", "Lena Lead", "phone", "01632 960 333");
        var contact = colleagues.send(lead);
        assertThat(lead.open(one).says()).contains("You sent this yourself", "You cannot sign off your own referral");
        var id = one.substring(one.lastIndexOf('/') + 1);
        lead.open("/refer/tasks");
        var token = lead.page().select("input[name=_token]").attr("value");
        lead.forge(one, Map.of("_token", token, "what", "SIGN", "name", "Lena Lead"));
        assertThat(house.as(InventedPerson.MAYA, "/desk/reporter/" + contact)
                        .page()
                        .text())
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
}
