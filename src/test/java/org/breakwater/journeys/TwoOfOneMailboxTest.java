package org.breakwater.journeys;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two colleagues use one school mailbox, each at a browser of their own without scripts: one refers and shares it, the
 * other reads its progress, and neither can open the other's drafts.
 */
@HouseTest
class TwoOfOneMailboxTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    private final String mailbox = Professional.address("dsl");

    private Person proves(Person who) {
        who.go("/refer/prove/address").write("email", mailbox).press("Send me a code");
        return who.write("code", new Professional(house).newestCode(mailbox)).press("Continue");
    }

    @Test
    void oneRefersAndSharesItAndTheOtherFollowsIt() {
        clock.setLondon("2026-09-01T10:00");
        try (var chromium = new Chromium()) {
            var lena = proves(chromium.telephone(port));
            lena.sees("Who are you?").press("Continue").sees("Enter your name");
            lena.write("name", "Lena Marsh").write("role", "Safeguarding lead").write("pin", "402718");
            lena.press("Continue").sees("Make a referral");
            lena.go("/refer/household/child/1")
                    .write("name", "Tansy Oysterleigh")
                    .press("Save and continue");
            lena.go("/refer/story/concern-details").choose("danger", "NO").write("words", "She is cold and hungry");
            lena.choose("works", "NO").choose("colleague", "NO").press("Save and continue");
            lena.go("/refer/you/referrer-details")
                    .write("phone", "01632 960 777")
                    .press("Save and continue");
            lena.go("/refer/send/check").sees("Who can see this referral").choose("seenBy", "ALL");
            lena.press("Send").sees("Referral sent").sees("We have sent you an email");
            var reference = lena.textOf(".govuk-panel__body strong");
            lena.go("/refer/household/child/1")
                    .write("name", "Heron Oysterleigh")
                    .press("Save and continue");

            var otto = proves(chromium.person(port, false));
            otto.sees("Lena Marsh, Safeguarding lead").choose("who", "NEW");
            otto.write("name", "Otto Fen").write("role", "Deputy head").write("pin", "918273");
            otto.press("Continue").sees("Make a referral");
            otto.go("/refer/drafts").doesNotSee("Oysterleigh");
            otto.go("/refer/mine").sees(reference).sees("Shared by Lena Marsh").doesNotSee("Disagree");
        }
    }
}
