package org.breakwater.frontdoor.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A referrer gets a written receipt. */
@HouseTest
class ReferralReceiptTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private static Professional sends(Professional who) {
        return who.tellTheLeast("Rowan Tidewater").open("/refer/send/check").press("/refer/send/now");
    }

    @Test
    void theReceiptHasTheReferenceAndNamesNoChild() {
        var email = Professional.address("petra.quayside");
        var petra = sends(new Professional(house).proves(email));
        assertThat(petra.says()).contains("We have sent you an email with this reference");
        var receipt = petra.mails(email).getLast();
        assertThat(receipt)
                .contains("Subject: We have received your referral: Southend Safeguarding Partners")
                .contains("The reference is " + petra.reference() + ".", "/refer/prove/address")
                .doesNotContain("Rowan", "Tidewater", "coat");
    }

    @Test
    void aSharedMailboxGetsOneToo() {
        var email = "dsl@" + UUID.randomUUID() + ".example";
        var lena = new Professional(house)
                .provesAs(email, "Lena Marsh", "402718")
                .tellTheLeast("Rowan Tidewater")
                .isAboutNoColleague()
                .open("/refer/send/check")
                .press("/refer/send/now", "seenBy", "ME");
        assertThat(lena.says()).contains("We have sent you an email with this reference");
        assertThat(lena.mails(email).getLast())
                .contains("The reference is " + lena.reference() + ".")
                .doesNotContain("Rowan", "Lena");
    }

    @Test
    void aSharedMailboxGetsNoneUntilBothQuestionsAboutColleaguesAreAnsweredWithNo() {
        var email = "dsl@" + UUID.randomUUID() + ".example";
        var lena = sends(new Professional(house).provesAs(email, "Lena Marsh", "402718"));
        assertThat(lena.says()).contains("We have sent no email, because other people read your mailbox");
        assertThat(lena.mails(email)).hasSize(1).allMatch(mail -> mail.contains("Your code is"));
    }

    @Test
    void aSharedMailboxGetsNoneWhenItMayBeAboutSomebodyWhoReadsIt() {
        var email = "dsl@" + UUID.randomUUID() + ".example";
        var lena = new Professional(house)
                .provesAs(email, "Lena Marsh", "402718")
                .tellTheLeast("Rowan Tidewater")
                .answer("/refer/story/concern-details", "danger", "NO", "words", "A teacher hit him", "works", "YES");
        lena.open("/refer/send/check").press("/refer/send/now");
        assertThat(lena.reference()).isNotEmpty();
        assertThat(lena.says()).contains("We have sent no email, because other people read your mailbox");
        assertThat(lena.mails(email)).hasSize(1).allMatch(mail -> mail.contains("Your code is"));
    }
}
