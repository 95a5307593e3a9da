package org.breakwater.frontdoor.refer.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional sees the status of each section of their referral. */
@HouseTest
class TasksScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional petra() {
        return new Professional(house).proves(Professional.address("petra.quayside"));
    }

    private static String progress(Professional who, ReferralTask task) {
        return who.page()
                .select("li:has(a[href=" + task.path() + "]) .govuk-tag")
                .text();
    }

    @Test
    void eachPartIsNotStartedThenBegunThenDone() {
        var petra = petra();
        petra.answer("/refer/story/concern-details", "danger", "NO", "words", "No coat again");
        petra.open("/refer/tasks");
        assertThat(progress(petra, ReferralTask.HAPPENED)).isEqualTo("In progress");
        petra.answer("/refer/story/concern-details", "danger", "NO", "words", "No coat again", "effect", "Always cold");
        petra.open("/refer/tasks");
        assertThat(progress(petra, ReferralTask.HAPPENED)).isEqualTo("Done");
        petra.answer("/refer/family/consent", "asked", "REFUSED", "then", "all");
        assertThat(progress(petra, ReferralTask.CONSENT)).isEqualTo("In progress");
        petra.answer("/refer/family/consent", "asked", "REFUSED", "reason", "HARM", "then", "all");
        assertThat(progress(petra, ReferralTask.CONSENT))
                .as("risks are not said")
                .isEqualTo("In progress");
        petra.answer("/refer/family/consent", "asked", "REFUSED", "reason", "HARM", "risks", "NO", "then", "all");
        assertThat(progress(petra, ReferralTask.CONSENT)).isEqualTo("Done");
        petra.answer("/refer/family/agency/1", "name", "Gull Lane Surgery", "agreed", "YES");
        petra.answer("/refer/story/childs-voice", "said", "I am cold", "knows", "YES");
        var tried = "Two talks in October";
        petra.answer(
                "/refer/you/level-of-need", "well", "Gran helps", "tried", tried, "need", "3", "why", "It goes on");
        var phone = "01632 960 111";
        petra.answer(
                "/refer/you/referrer-details",
                "name",
                "Petra",
                "role",
                "Teacher",
                "agency",
                "Gull Lane",
                "phone",
                phone);
        for (var task : List.of(ReferralTask.AGENCIES, ReferralTask.VOICE, ReferralTask.LEVEL)) {
            assertThat(progress(petra.open("/refer/tasks"), task))
                    .as(task.name())
                    .isEqualTo("Done");
        }
        assertThat(progress(petra, ReferralTask.YOU)).isEqualTo("Done");
        petra.open("/refer/you/level-of-need");
        assertThat(petra.page().select("a[href^=/procedures/threshold-document/version/]"))
                .hasSize(1);
    }

    @Test
    void oneSectionFollowsTheOtherFromTheCodeToTheCheck() {
        var email = Professional.address("petra.quayside");
        var petra = new Professional(house).open("/refer/prove/address?first=yes");
        petra.press("/refer/prove/address", "email", email);
        petra.press("/refer/prove/code", "code", petra.newestCode(email));
        var way = List.of(
                "/refer/household/child/1",
                "/refer/household/adult/1",
                "/refer/story/concern-details",
                "/refer/story/childs-voice",
                "/refer/you/level-of-need",
                "/refer/family/consent",
                "/refer/you/referrer-details");
        for (var path : way) {
            assertThat(petra.at()).isEqualTo(path);
            assertThat(petra.page().select("a[href=/refer/tasks], button[name=then][value=all]"))
                    .as("all sections stay within reach of " + path)
                    .isNotEmpty();
            assertThat(petra.says()).containsPattern("Section [1-6] of 6\\. Nothing has been sent yet\\.");
            petra.press(path, "name", "Rowan Tidewater", "danger", "NO", "words", "No coat", "phone", "01632 960 111");
        }
        assertThat(petra.at()).isEqualTo("/refer/send/check");
        assertThat(ReferralTask.AGENCIES.place())
                .as("few name other agencies: it does not follow the others")
                .isEqualTo("Optional section");
        petra.answer("/refer/story/childs-voice", "said", "I am cold");
        assertThat(petra.at()).as("a change leads back to the check").isEqualTo("/refer/send/check");
        petra.answer("/refer/story/childs-voice", "said", "I am cold", "then", "all");
        assertThat(petra.at()).isEqualTo("/refer/tasks");
    }

    @Test
    void whoHasADraftAlreadyComesToItsSections() {
        var email = Professional.address("petra.quayside");
        new Professional(house).proves(email).answer("/refer/story/childs-voice", "said", "I am cold");
        var later = new Professional(house).open("/refer/prove/address?first=yes");
        later.press("/refer/prove/address", "email", email);
        later.press("/refer/prove/code", "code", later.newestCode(email));
        assertThat(later.at()).startsWith("/refer/tasks");
        assertThat(later.says()).contains("The child’s own words", "In progress");
    }

    @Test
    void whoProvedNothingWritesNothing() {
        var nobody = new Professional(house).forge("/refer/story/childs-voice", Map.of("said", "planted"));
        assertThat(nobody.says()).as("their own words are not lost").contains("planted");
        assertThat(nobody.open("/refer/tasks").at()).isEqualTo("/refer/prove/address");
    }
}
