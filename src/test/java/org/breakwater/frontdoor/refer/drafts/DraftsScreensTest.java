package org.breakwater.frontdoor.refer.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A safeguarding lead has three families on one day: three drafts, which are never mixed up. */
@HouseTest
class DraftsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String email = Professional.address("lena.lead");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional lena() {
        return new Professional(house).proves(email);
    }

    private static Professional beginsAnother(Professional who, String child) {
        return who.open("/refer/drafts").press("/refer/drafts/another").tellTheLeast(child);
    }

    private Professional withThree() {
        var lena = lena().tellTheLeast("Rowan Tidewater");
        return beginsAnother(beginsAnother(lena, "Linnet Marram"), "Wren Saltmarsh");
    }

    private static String throwAway(Professional who, String words) {
        return who.open("/refer/drafts")
                .page()
                .select(".bw-asked:has(h2:contains(" + words + ")) a[href$=/delete]")
                .attr("href");
    }

    @Test
    void listsWhatIsInTheMakingAndGoesOnWithOne() {
        var lena = withThree();
        clock.advance(Duration.ofMinutes(20));
        assertThat(lena.goesOnWith("Rowan").says())
                .contains("This referral is about Rowan Tidewater", "You have 2 other drafts");
        assertThat(lena.open("/refer/send/check").says())
                .contains("Rowan Tidewater")
                .doesNotContain("Linnet", "Wren");
        lena.open("/refer/drafts");
        assertThat(lena.page().select(".bw-asked h2").eachText())
                .as("what was touched last first")
                .startsWith("Rowan Tidewater")
                .hasSize(3);
        assertThat(lena.says()).contains("Started Wednesday 25 November 2026, 11:00", "Last worked on", "11:20");
        assertThat(lena.page().title()).doesNotContain("Rowan", "Linnet", "Wren");
    }

    @Test
    void anotherDayAsksWhichOneFirst() {
        withThree();
        clock.advance(Duration.ofDays(3));
        var later = lena();
        assertThat(later.open("/refer/story/childs-voice").at()).isEqualTo("/refer/drafts");
        assertThat(later.goesOnWith("Wren").open("/refer/story/childs-voice").says())
                .contains("about Wren Saltmarsh");
    }

    @Test
    void aPageThatWasLeftOpenWritesIntoItsOwnFamilyAndNotIntoTheOther() {
        var lena = withThree().goesOnWith("Rowan").open("/refer/story/childs-voice");
        var open = lena.page().select("input[name=_for]").attr("value");
        var token = lena.page().select("input[name=_token]").attr("value");
        lena.goesOnWith("Linnet");
        lena.forge("/refer/story/childs-voice", Map.of("_token", token, "_for", open, "said", "I am cold at night"));
        assertThat(lena.says()).contains("This referral is about Rowan Tidewater");
        assertThat(lena.open("/refer/story/childs-voice")
                        .page()
                        .select("textarea")
                        .text())
                .contains("I am cold at night");
        assertThat(lena.goesOnWith("Linnet")
                        .open("/refer/story/childs-voice")
                        .page()
                        .select("textarea")
                        .text())
                .doesNotContain("cold");
    }

    @Test
    void anAnswerToMendStaysWithItsFamily() {
        var lena = withThree().goesOnWith("Rowan").open("/refer/household/child/2");
        lena.press("/refer/household/child/2", "name", "Otto", "bornDay", "31", "bornMonth", "2", "bornYear", "2019");
        assertThat(lena.status()).isEqualTo(422);
        assertThat(lena.says()).contains("This referral is about Rowan Tidewater");
        lena.press("/refer/household/child/2", "name", "Otto", "bornDay", "3", "bornMonth", "2", "bornYear", "2019");
        assertThat(lena.says()).contains("This referral is about Rowan Tidewater and 1 other child");
    }

    @Test
    void eachIsSentOnceAndTheOthersStay() {
        var lena = withThree().goesOnWith("Rowan").open("/refer/send/check");
        var fields = Map.of(
                "_token", lena.page().select("input[name=_token]").attr("value"),
                "_for", lena.page().select("input[name=_for]").attr("value"));
        lena.press("/refer/send/now");
        var rowan = lena.reference();
        var linnet = lena.goesOnWith("Linnet")
                .open("/refer/send/check")
                .press("/refer/send/now")
                .reference();
        assertThat(linnet).isNotEmpty().isNotEqualTo(rowan);
        assertThat(lena.forge("/refer/send/now", fields).reference())
                .as("a second press of the first page")
                .isEqualTo(rowan);
        assertThat(lena.open("/refer/drafts").page().select(".bw-asked h2").eachText())
                .containsExactly("Wren Saltmarsh");
    }

    @Test
    void whatComesForOneThatIsGoneIsShownAndPutIntoNoOther() {
        var lena = withThree().goesOnWith("Rowan").open("/refer/story/childs-voice");
        var open = lena.page().select("input[name=_for]").attr("value");
        var token = lena.page().select("input[name=_token]").attr("value");
        lena.open("/refer/send/check").press("/refer/send/now");
        var late = Map.of("_token", token, "_for", open, "said", "I am cold at night", "knows", "YES");
        lena.forge("/refer/story/childs-voice", late);
        assertThat(lena.status()).isEqualTo(409);
        assertThat(lena.says())
                .contains("already been sent", "I am cold at night")
                .doesNotContain("YES");
        var words = "select count(*) from frontdoor.referral_draft where answers like '%cold at night%'";
        assertThat(database.asOwner().sql(words).query(Long.class).single()).isZero();
        clock.advance(Duration.ofMinutes(61));
        lena.forge("/refer/story/childs-voice", late);
        assertThat(lena.status()).as("after a time-out too").isEqualTo(409);
        assertThat(lena.says())
                .as("what this very request brought, and nothing else")
                .contains("I am cold at night")
                .doesNotContain("Rowan");
        assertThat(lena.open("/refer/story/childs-voice").at()).isEqualTo("/refer/prove/address");
    }

    @Test
    void throwingAwayAsksOnceSaysWhatGoesAndTakesTheFilesAlong() {
        var lena = withThree().goesOnWith("Rowan").open("/refer/files");
        lena.pressWith("/refer/files", Map.of("thrown-away.pdf", Samples.pdf()));
        var head = Professional.address("hilda.lead");
        lena.open("/refer/sign-off/request").press("/refer/sign-off/request", "email", head);
        var away = throwAway(lena, "Rowan");
        assertThat(lena.open(away).says())
                .contains("Are you sure you want to delete this draft?", "Rowan Tidewater", "3 parts", "1 file", head);
        lena.press(away);
        assertThat(lena.says()).contains("Linnet", "Wren").doesNotContain("Rowan");
        assertThat(lena.open(away).status()).isEqualTo(404);
        assertThat(database.asOwner()
                        .sql("select count(*) from documents.file where name = 'thrown-away.pdf'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(new Professional(house).proves(head).open("/refer/tasks").says())
                .doesNotContain("sign off a referral");
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry where act = 'deleted a draft' and subject = ?")
                        .param("draft:" + away.split("/")[3])
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void nobodyElseFindsGoesOnWithOrThrowsAwayOnesDraft() {
        var away = throwAway(withThree(), "Rowan");
        var other =
                new Professional(house).proves(Professional.address("otto.fen")).tellTheLeast("Pip");
        assertThat(other.open(away).status()).isEqualTo(404);
        var token =
                other.open("/refer/tasks").page().select("input[name=_token]").attr("value");
        other.forge(away, Map.of("_token", token));
        other.forge(away.replace("delete", "continue"), Map.of("_token", token));
        assertThat(other.says()).contains("Pip").doesNotContain("Rowan");
        var stolen = Map.of("_token", token, "_for", away.split("/")[3], "said", "planted");
        assertThat(other.forge("/refer/story/childs-voice", stolen).status()).isEqualTo(409);
        assertThat(lena().open("/refer/drafts").page().select(".bw-asked h2").eachText())
                .hasSize(3);
    }

    @Test
    void eachOfASharedMailboxHasTheirOwnList() {
        var mailbox = Professional.address("dsl");
        var lena = new Professional(house).provesAs(mailbox, "Lena Marsh", "402718");
        lena.tellTheLeast("Rowan Tidewater");
        assertThat(lena.open("/refer/drafts").says()).contains("Rowan Tidewater");
        var otto = new Professional(house).provesAs(mailbox, "Otto Fen", "918273");
        assertThat(otto.open("/refer/drafts").says())
                .contains("Nothing written yet")
                .doesNotContain("Rowan");
        assertThat(otto.page().select("form[action=/refer/drafts/another]")).isNotEmpty();
    }

    @Test
    void beginningAnotherTakesUpAnEmptyOneAndTwentyAreEnough() {
        var lena = lena().open("/refer/drafts").press("/refer/drafts/another");
        lena.open("/refer/drafts").press("/refer/drafts/another");
        assertThat(lena.open("/refer/drafts").page().select(".bw-asked")).hasSize(1);
        for (int more = 0; more < 20; more++) {
            lena.open("/refer/drafts").press("/refer/drafts/another");
            lena.answer(
                    "/refer/story/concern-details",
                    "danger",
                    "NO",
                    "words",
                    "Worried about child " + more + " " + UUID.randomUUID());
        }
        assertThat(lena.open("/refer/drafts").page().select(".bw-asked")).hasSize(20);
        assertThat(lena.says()).contains("You have 20 drafts", "before you start another");
        assertThat(lena.page().select("form[action=/refer/drafts/another]")).isEmpty();
    }
}
