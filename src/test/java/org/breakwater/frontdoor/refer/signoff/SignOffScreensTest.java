package org.breakwater.frontdoor.refer.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.proving.HeldKey;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lead reads what they were asked to sign off, and signs it or comments; nobody else does. */
@HouseTest
class SignOffScreensTest {

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
    void aSignOffComesWithTheReferralWhenTheLeadWasQuick() {
        begun(petra, "Rowan Tidewater").open("/refer/sign-off/ask").press("/refer/sign-off/ask", "email", lena);
        var lead = as(lena).open("/refer/tasks");
        assertThat(lead.says()).contains("You have been asked to sign off a referral by " + petra);
        var one = lead.page().select("a[href^=/refer/sign-off/one/]").attr("href");
        lead.open(one);
        assertThat(lead.says()).contains("Rowan Tidewater", "It has not been sent yet");
        assertThat(lead.press(one, "what", "COMMENT", "name", "Lena Lead").says())
                .contains("Enter what should be different");
        lead.press(one, "what", "SIGN", "name", "Lena Lead");
        assertThat(lead.says()).contains("We have your response");
        assertThat(lead.open(one).status()).as("nothing is read back").isEqualTo(404);
        var owner = as(petra).open("/refer/tasks");
        assertThat(owner.says()).contains("Signed off by Lena Lead");
        var contact = send(owner);
        var maya = at("/desk/contact/" + contact, InventedPerson.MAYA);
        assertThat(maya.page().text())
                .contains("Signed off by the safeguarding lead")
                .doesNotContain("Lena");
        maya.visit("/desk/reporter/" + contact);
        assertThat(maya.page().text()).contains("Signed off by Lena Lead (" + lena + ")");
    }

    @Test
    void nobodyElseSeesOrSignsItNotEvenWhoAsked() {
        begun(petra, "Rowan Tidewater").open("/refer/sign-off/ask").press("/refer/sign-off/ask", "email", lena);
        var one = as(lena).open("/refer/tasks")
                .page()
                .select("a[href^=/refer/sign-off/one/]")
                .attr("href");
        assertThat(as(petra).open(one).status()).isEqualTo(404);
        assertThat(as(otto).open(one).status()).isEqualTo(404);
        assertThat(as(otto).open("/refer/tasks").says()).doesNotContain("sign off a referral by");
        var id = one.substring(one.lastIndexOf('/') + 1);
        var key = database.asOwner()
                .sql("select owner_hash from frontdoor.referral_draft d join frontdoor.sign_off s on s.draft_id = d.id"
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
}
