package org.breakwater.frontdoor.refer.drafthandover;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.refer.ThreeColleagues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft is handed to a colleague, who continues it in their own name. */
@HouseTest
class DraftHandoverScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private ThreeColleagues colleagues;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
        colleagues = new ThreeColleagues(house);
    }

    @Test
    void aColleagueProvesTheirAddressAndGoesOnWithItInTheirOwnName() {
        colleagues
                .begun(colleagues.petra, "Rowan Tidewater")
                .open("/refer/draft-handover")
                .press("/refer/draft-handover", "email", colleagues.otto);
        assertThat(colleagues.as(colleagues.petra).open("/refer/tasks").says())
                .contains("You passed a referral to " + colleagues.otto, "They have not accepted it yet")
                .doesNotContain("Check and send");
        var goesOn = colleagues.as(colleagues.otto);
        assertThat(goesOn.mails(colleagues.otto))
                .anySatisfy(mail -> assertThat(mail)
                        .contains("A colleague has shared a form with you")
                        .doesNotContain("Rowan", colleagues.petra));
        assertThat(goesOn.open("/refer/tasks").says())
                .contains("A colleague has passed you a referral: " + colleagues.petra);
        goesOn.open("/refer/draft-handover");
        goesOn.press(goesOn.page()
                .select("form[action^=/refer/draft-handover/take/]")
                .attr("action"));
        assertThat(goesOn.open("/refer/send/check").says())
                .contains("Rowan Tidewater", "Some of the information we need is missing")
                .doesNotContain("Petra Quayside");
        goesOn.answer("/refer/you/referrer-details", "name", "Otto Fen", "phone", "01632 960 222");
        var contact = colleagues.send(goesOn);
        assertThat(house.as(InventedPerson.MAYA, "/desk/reporter/" + contact)
                        .page()
                        .text())
                .contains("Otto Fen", colleagues.otto)
                .doesNotContain("Petra Quayside");
        assertThat(colleagues.as(colleagues.petra).open("/refer/mine").says())
                .contains("You have not sent a referral from this address yet");
    }

    @Test
    void whatTheColleagueHadBegunStaysBesideIt() {
        colleagues
                .begun(colleagues.petra, "Rowan Tidewater")
                .open("/refer/draft-handover")
                .press("/refer/draft-handover", "email", colleagues.otto);
        var goesOn = colleagues.begun(colleagues.otto, "Linnet Marram").open("/refer/draft-handover");
        assertThat(goesOn.says()).contains("Your own draft stays");
        goesOn.press(goesOn.page()
                .select("form[action^=/refer/draft-handover/take/]")
                .attr("action"));
        assertThat(goesOn.says()).contains("You have 1 other draft");
        assertThat(goesOn.open("/refer/send/check").says()).contains("Rowan").doesNotContain("Linnet");
        goesOn.goesOnWith("Linnet Marram");
        assertThat(goesOn.open("/refer/send/check").says()).contains("Linnet").doesNotContain("Rowan");
    }

    @Test
    void itCanBeTakenBackUntilItIsTakenAndGoesAfterItsTime() {
        var owner = colleagues
                .begun(colleagues.petra, "Rowan Tidewater")
                .open("/refer/draft-handover")
                .press("/refer/draft-handover", "email", colleagues.otto);
        owner.press(
                owner.page().select("form[action^=/refer/draft-handover/take/]").attr("action"));
        assertThat(owner.open("/refer/send/check").says()).contains("Rowan Tidewater", "Petra Quayside");
        assertThat(colleagues.as(colleagues.otto).open("/refer/tasks").says()).doesNotContain("has passed you");
        owner.open("/refer/draft-handover").press("/refer/draft-handover", "email", colleagues.otto);
        clock.setLondon("2026-12-24T11:01");
        assertThat(colleagues.as(colleagues.otto).open("/refer/tasks").says()).doesNotContain("has passed you");
    }

    @Test
    void neitherOneselfNorAMailboxThatSeveralReadCanBeAsked() {
        var owner = colleagues.begun(colleagues.petra, "Rowan Tidewater").open("/refer/draft-handover");
        assertThat(owner.press("/refer/draft-handover", "email", "").status()).isEqualTo(422);
        assertThat(owner.press("/refer/draft-handover", "email", colleagues.petra)
                        .says())
                .contains("Enter your colleague’s email address, not your own");
        assertThat(owner.press("/refer/draft-handover", "email", Professional.address("office"))
                        .says())
                .contains("That looks like a shared mailbox. Enter an email"
                        + " address that only your colleague can read");
        owner.open("/refer/sign-off/request").press("/refer/sign-off/request", "email", Professional.address("head"));
        assertThat(owner.says())
                .contains("That looks like a shared mailbox. Enter an email"
                        + " address that only your colleague can read");
        assertThat(owner.status()).isEqualTo(422);
    }

    @Test
    void aColleagueWhoGotTooManyMailsIsNotWrittenToAgain() {
        var owner = colleagues.begun(colleagues.petra, "Rowan Tidewater").open("/refer/draft-handover");
        var limits = house.getBean(EmailRateLimits.class);
        for (int network = 0; network < 20; network++) {
            limits.mayWrite("network " + network, colleagues.otto);
        }
        assertThat(owner.press("/refer/draft-handover", "email", colleagues.otto)
                        .says())
                .contains("We have sent too many messages to this address in the last hour."
                        + " Try again in an hour, or send the referral yourself");
        owner.open("/refer/sign-off/request").press("/refer/sign-off/request", "email", colleagues.otto);
        assertThat(owner.says())
                .contains("We have sent too many messages to this address in the last hour."
                        + " Try again in an hour. You can send the referral without it");
        limits.forget();
    }
}
