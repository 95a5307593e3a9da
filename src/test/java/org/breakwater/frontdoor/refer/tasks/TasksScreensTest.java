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

/** A professional sees how far each part of their referral is. */
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
        petra.answer("/refer/story/happened", "danger", "NO", "words", "No coat again");
        assertThat(progress(petra, ReferralTask.HAPPENED)).isEqualTo("In progress");
        petra.answer("/refer/story/happened", "danger", "NO", "words", "No coat again", "effect", "Always cold");
        assertThat(progress(petra, ReferralTask.HAPPENED)).isEqualTo("Done");
        petra.answer("/refer/family/consent", "asked", "REFUSED");
        assertThat(progress(petra, ReferralTask.CONSENT)).isEqualTo("In progress");
        petra.answer("/refer/family/consent", "asked", "REFUSED", "reason", "HARM");
        assertThat(progress(petra, ReferralTask.CONSENT)).isEqualTo("Done");
        petra.answer("/refer/family/safety", "risks", "NO");
        petra.answer("/refer/story/call", "rang", "NO");
        petra.answer("/refer/family/agency/1", "name", "Gull Lane Surgery", "agreed", "YES");
        petra.answer("/refer/story/voice", "said", "I am cold", "knows", "YES");
        petra.answer("/refer/story/strengths", "well", "Gran helps", "tried", "Two talks in October");
        petra.answer("/refer/you/level", "need", "3", "why", "It goes on");
        var phone = "01632 960 111";
        petra.answer("/refer/you/details", "name", "Petra", "role", "Teacher", "agency", "Gull Lane", "phone", phone);
        for (var task : List.of(
                ReferralTask.SAFETY,
                ReferralTask.CALL,
                ReferralTask.AGENCIES,
                ReferralTask.VOICE,
                ReferralTask.STRENGTHS,
                ReferralTask.LEVEL)) {
            assertThat(progress(petra.open("/refer/tasks"), task))
                    .as(task.name())
                    .isEqualTo("Done");
        }
        assertThat(progress(petra, ReferralTask.YOU)).isEqualTo("Done");
        petra.open("/refer/you/level");
        assertThat(petra.page().select("a[href^=/procedures/threshold-document/version/]"))
                .hasSize(1);
    }

    @Test
    void whoProvedNothingWritesNothing() {
        var nobody = new Professional(house).forge("/refer/story/voice", Map.of("said", "planted"));
        assertThat(nobody.says()).as("their own words are not lost").contains("planted");
        assertThat(nobody.open("/refer/tasks").at()).isEqualTo("/refer/prove/address");
    }
}
