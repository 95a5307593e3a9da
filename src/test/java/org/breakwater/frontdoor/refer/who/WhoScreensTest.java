package org.breakwater.frontdoor.refer.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people prove one mailbox: each says once who they are, and nobody else gets at their drafts. */
@HouseTest
class WhoScreensTest {

    private static final String LENA = "Lena Marsh";
    private static final String PIN = "402718";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final String mailbox = Professional.address("dsl");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional lena() {
        return new Professional(house).provesAs(mailbox, LENA, PIN);
    }

    @Test
    void afterTheCodeTheyAreAskedWhoTheyAreBeforeAnythingIsShown() {
        var new_ = new Professional(house).proves(mailbox);
        assertThat(new_.at()).isEqualTo("/refer/who");
        assertThat(new_.says()).contains("Who are you?", mailbox);
        assertThat(new_.open("/refer/tasks").at()).isEqualTo("/refer/who");
        assertThat(new_.open("/refer/mine").at()).isEqualTo("/refer/who");
        assertThat(new_.open("/refer/drafts").at()).isEqualTo("/refer/who");
        new_.press("/refer/who", "name", " ", "role", "", "pin", "12");
        assertThat(new_.status()).isEqualTo(422);
        assertThat(new_.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter your name", "Enter your role, like deputy safeguarding lead", "Enter a PIN of 6 digits");
        new_.press("/refer/who", "name", LENA, "role", "Safeguarding lead", "pin", PIN);
        assertThat(new_.at()).isEqualTo("/refer/tasks");
        assertThat(new_.says()).contains("confirm this address again and enter your PIN");
        assertThat(new_.open("/refer/you/referrer-details")
                        .page()
                        .select("#name")
                        .val())
                .isEqualTo(LENA);
        assertThat(new_.page().select("#role").val()).isEqualTo("Safeguarding lead");
    }

    @Test
    void whoBeginsAReferralGoesStraightToTheChildAfterwards() {
        var new_ = new Professional(house).open("/refer/prove/address?first=yes");
        new_.press("/refer/prove/address", "email", mailbox);
        new_.press("/refer/prove/code", "code", new_.newestCode(mailbox));
        new_.press("/refer/who", "name", LENA, "role", "Safeguarding lead", "pin", PIN);
        assertThat(new_.at()).isEqualTo("/refer/household/child/1");
    }

    @Test
    void aNumberThatAnyoneWouldTryFirstIsRefused() {
        var new_ = new Professional(house).proves(mailbox);
        for (var easy : new String[] {"123456", "777777", "654321", "890123", "121212", "402402", "170385", "850317"}) {
            new_.press("/refer/who", "name", LENA, "role", "Lead", "pin", easy);
            assertThat(new_.says()).contains("Choose a PIN that is harder to guess: no dates, no runs of digits");
        }
    }

    @Test
    void theyComeBackToWhatIsTheirsWithTheirNumberInAnyBrowser() {
        lena().tellTheLeast("Rowan Tidewater");
        var again = new Professional(house).proves(mailbox);
        assertThat(again.says()).contains("Lena Marsh, Teacher", "Someone else");
        assertThat(lena().open("/refer/drafts").says()).contains("Rowan Tidewater");
    }

    @Test
    void aColleagueWithoutTheNumberDoesNotGetInAndWaitsAfterFiveTries() {
        lena().tellTheLeast("Rowan Tidewater");
        var curious = new Professional(house).proves(mailbox);
        curious.press("/refer/who", "pin", PIN);
        assertThat(curious.says()).contains("Select who you are");
        var which = curious.page().select("input[name=who]").val();
        for (int tries = 0; tries < 5; tries++) {
            curious.press("/refer/who", "who", which, "pin", "11111" + tries);
            assertThat(curious.says()).contains("This PIN is not correct. Try again");
        }
        curious.press("/refer/who", "who", which, "pin", PIN);
        assertThat(curious.says())
                .contains("Too many wrong PINs have been entered. Wait an hour, or call us")
                .doesNotContain("Rowan");
        assertThat(curious.open("/refer/drafts").at()).isEqualTo("/refer/who");
        clock.advance(Duration.ofMinutes(61));
        assertThat(lena().open("/refer/drafts").says()).contains("Rowan Tidewater");
    }

    @Test
    void aColleagueOfAnotherMailboxIsNobodyHere() {
        lena();
        var elsewhere = new Professional(house).proves(Professional.address("dsl"));
        assertThat(elsewhere.says()).doesNotContain(LENA);
        var known = new Professional(house)
                .proves(mailbox)
                .page()
                .select("input[name=who]")
                .val();
        elsewhere.press("/refer/who", "who", known, "name", "", "pin", PIN);
        assertThat(elsewhere.at()).isEqualTo("/refer/who");
        assertThat(elsewhere.status()).isEqualTo(422);
    }

    @Test
    void whoHasAnAddressOfTheirOwnIsNotAsked() {
        var petra = new Professional(house).proves(Professional.address("petra.quayside"));
        assertThat(petra.at()).isEqualTo("/refer/tasks");
        assertThat(petra.open("/refer/who").at()).isEqualTo("/refer/tasks");
        assertThat(new Professional(house).open("/refer/who").at()).isEqualTo("/refer/prove/address");
    }

    private void guesses(int times) {
        var curious = new Professional(house).proves(mailbox);
        var which = curious.page().select("input[name=who]").val();
        for (int tries = 0; tries < times; tries++) {
            curious.press("/refer/who", "who", which, "pin", "11111" + tries % 10);
            assertThat(curious.says()).contains("This PIN is not correct");
        }
    }

    @Test
    void whoComesBackReadsHowManyWrongPinsWereTypedMeanwhile() {
        lena();
        assertThat(lena().says()).doesNotContain("since you were last here");
        guesses(2);
        assertThat(lena().says()).contains("2 wrong PINs since you were last here");
        assertThat(lena().says()).doesNotContain("since you were last here");
    }

    @Test
    void afterTwentyWrongPinsItIsBlockedUntilTheOfficeForgetsIt() {
        lena().tellTheLeast("Rowan Tidewater");
        for (int hours = 0; hours < 4; hours++) {
            guesses(5);
            clock.advance(Duration.ofMinutes(61));
        }
        assertThat(lena().says()).contains("This PIN is blocked after 20 wrong tries. Call us to choose a new one");
        clock.advance(Duration.ofDays(1));
        assertThat(lena().at()).isEqualTo("/refer/who");
        var all = "/refer/organisations";
        var odile = house.as(InventedPerson.ODILE, all);
        odile.send(all + "/forget-pin", "mailbox", "", "colleague", "Otto Fen");
        assertThat(odile.page().text()).contains("Enter the shared mailbox, like dsl@school.example");
        odile.send(all + "/forget-pin", "mailbox", "otto.fen@school.example", "colleague", "Otto Fen");
        assertThat(odile.page().text()).contains("That is not a shared mailbox, so it has no PINs");
        odile.send(all + "/forget-pin", "mailbox", mailbox, "colleague", "Otto Fen");
        assertThat(odile.page().text()).contains("Nobody of this name uses that mailbox");
        assertThat(odile.page().select("#mailbox").val()).isEqualTo(mailbox);
        odile.send(all + "/forget-pin", "mailbox", mailbox, "colleague", "lena  marsh");
        var again = lena();
        assertThat(again.at()).isEqualTo("/refer/tasks");
        assertThat(again.open("/refer/drafts").says())
                .as("whoever came first could have taken her name")
                .doesNotContain("Rowan");
    }

    @Test
    void nobodyTakesAColleaguesNameByWritingItOtherwise() {
        lena();
        var second = new Professional(house).proves(mailbox);
        second.press("/refer/who", "who", "NEW", "name", "LENA  MARSH ", "role", "Head", "pin", "918273");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.says())
                .contains("Someone of this name uses this mailbox already. If it is you, select your name."
                        + " If not, add a middle name or an initial");
    }
}
