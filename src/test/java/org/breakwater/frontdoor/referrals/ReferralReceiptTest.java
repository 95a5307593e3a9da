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

/** Whoever refers a child has it in writing that we have it. */
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

    private Professional sends(String email) {
        return new Professional(house)
                .proves(email)
                .tellTheLeast("Rowan Tidewater")
                .open("/refer/send/check")
                .press("/refer/send/now");
    }

    @Test
    void theReceiptHasTheReferenceAndNamesNoChild() {
        var email = Professional.address("petra.quayside");
        var petra = sends(email);
        assertThat(petra.says()).contains("We have sent you an email with this reference");
        var receipt = petra.mails(email).getLast();
        assertThat(receipt)
                .contains("Subject: We have received your referral: Southend Safeguarding Partners")
                .contains("The reference is " + petra.reference() + ".", "/refer/prove/address")
                .doesNotContain("Rowan", "Tidewater", "coat");
    }

    @Test
    void aSharedMailboxGetsNone() {
        var email = "safeguarding@" + UUID.randomUUID() + ".example";
        var office = sends(email);
        assertThat(office.reference()).isNotEmpty();
        assertThat(office.mails(email)).hasSize(1).allMatch(mail -> mail.contains("Your code is"));
    }
}
