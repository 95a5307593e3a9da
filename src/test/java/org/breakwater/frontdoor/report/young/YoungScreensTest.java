package org.breakwater.frontdoor.report.young;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A child or young person reports a concern. */
@HouseTest
class YoungScreensTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    @BeforeEach
    void inOfficeHours() {
        limits.forget();
        clock.setLondon("2026-11-25T11:00");
    }

    private Reporter child() {
        return new Reporter(web);
    }

    @Test
    void saysWhomWeMayHaveToTellBeforeTheyType() {
        var page = child().open("/report/young");
        assertThat(page.page().select("textarea, input[type=text]")).isEmpty();
        assertThat(page.says()).contains("We cannot keep it all secret", "social worker", "police", "school");
    }

    @Test
    void hasChildlineAndTheExitOnEveryPage() {
        var child = child().open("/report/young");
        assertThat(child.says()).contains("0800 1111");
        child.press("/report/start-young");
        assertThat(child.says()).contains("0800 1111");
        for (var step : ReportStep.values()) {
            if (step.name().startsWith("YOUNG")) {
                var page = child.open(step.path());
                assertThat(page.says()).as(step.path()).contains("0800 1111", "Nothing has been sent yet.");
                assertThat(page.page().select("a[href=/exit]")).isNotEmpty();
            }
        }
    }

    @Test
    void goesThroughFewQuestionsAndSends() {
        var child = child().startAsChild().press("/report/young/safe", "safe", "YES");
        assertThat(child.at()).isEqualTo("/report/young/worry");
        child.press("/report/young/worry", "worry", "my mum shouts all day");
        assertThat(child.at()).isEqualTo("/report/young/child");
        child.press(
                "/report/young/child",
                "aboutMe",
                "YES",
                "name",
                "Kit",
                "age",
                "thirteen",
                "address",
                "Year 9, Sand Lane",
                "whoElse",
                "my nan",
                "reach",
                "Miss Lane at school",
                "safeTime",
                "lunch");
        assertThat(child.at()).isEqualTo("/report/young/check");
        assertThat(child.says()).contains("my mum shouts", "Kit", "13", "my nan", "Miss Lane");
        child.press("/report/send/now");
        assertThat(child.says()).contains("Thank you for telling us", "0800 1111");
        var kept = database.asOwner()
                .sql("select r.way, r.present_danger, n.relation, n.reach, p.name, p.age from frontdoor.report r"
                        + " join frontdoor.reporter n using (record_id) join people.person p using (record_id)"
                        + " where r.reference = ?")
                .param(child.reference())
                .query()
                .singleRow();
        assertThat(kept)
                .containsEntry("way", "CHILD")
                .containsEntry("present_danger", false)
                .containsEntry("relation", "It is about me")
                .containsEntry("reach", "Miss Lane at school")
                .containsEntry("name", "Kit")
                .containsEntry("age", "13");
    }

    @Test
    void notSafeIsDanger() {
        var child = child().startAsChild().press("/report/young/safe", "safe", "NO");
        assertThat(child.page().select("h1").text()).isEqualTo("Call 999 now");
        assertThat(child.says()).contains("0800 1111");
        child.press("/report/send/now");
        assertThat(child.at()).as("Send sends").isEqualTo("/report/send/sent");
        assertThat(child.says()).contains("We have your report");
        assertThat(database.asOwner()
                        .sql("select present_danger from frontdoor.report where reference = ?")
                        .param(child.reference())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** From the first page to the six words. */
    @Test
    void aChildWhoIsNotSafeReadsEightPagesAtMostAndThePageWith999Once() {
        var child = child().open("/report/young").press("/report/start-young");
        assertThat(child.says()).contains("Step 1 of 4");
        var pages = new ArrayList<>(List.of("/report/young", child.at()));
        pages.add(child.press("/report/young/safe", "safe", "NO").at());
        child.open(child.page().select("main a[href=/report/young/worry]").attr("href"));
        assertThat(child.says()).contains("Step 2 of 4", "Not safe? Call 999 now.");
        pages.add(child.at());
        pages.add(child.press("/report/young/worry", "worry", "he has a knife and he hits me")
                .at());
        assertThat(child.says()).contains("Step 3 of 4", "Not safe? Call 999 now.");
        pages.add(child.press("/report/young/child", "name", "Kit", "safeTime", "lunch")
                .at());
        pages.add(child.press("/report/send/now").at());
        pages.add(child.press("/report/send/new-phrase").at());
        assertThat(pages)
                .containsExactly(
                        "/report/young",
                        "/report/young/safe",
                        "/report/happening/danger-warning",
                        "/report/young/worry",
                        "/report/young/child",
                        "/report/young/check",
                        "/report/send/sent",
                        "/report/send/new-phrase");
    }

    @Test
    void aChildsOwnWordsStopEvenOneWhoIsSafeNow() {
        var child = child().startAsChild().press("/report/young/safe", "safe", "YES");
        child.press("/report/young/worry", "worry", "I have a bruise on my arm");
        assertThat(child.page().select("h1").text()).isEqualTo("Call 999 now");
    }

    private Map<String, @Nullable Object> kept(Reporter child) {
        return database.asOwner()
                .sql("select r.worry, r.who_else, n.reach, p.name, p.described, p.age, p.address"
                        + " from frontdoor.report r join frontdoor.reporter n using (record_id)"
                        + " join people.person p using (record_id) where r.reference = ?")
                .param(child.reference())
                .query()
                .singleRow();
    }

    @Test
    void whatIsTooLongOrUnreadableIsKeptAsTextAndSent() {
        var story = "he shouts. ".repeat(3_000).strip();
        var name = "Kit ".repeat(100).strip();
        var child = child().startAsChild().answer("/report/young/safe", "safe", "maybe");
        child.answer("/report/young/worry", "worry", story)
                .answer("/report/young/child", "name", name, "age", "31/2/2015 i think", "address", "a".repeat(600))
                .open("/report/young/check")
                .press("/report/send/now");
        assertThat(child.at()).isEqualTo("/report/send/sent");
        assertThat(child.says()).contains("We have your report");
        var kept = kept(child);
        assertThat(kept).containsEntry("age", "31/2/2015 i think");
        assertThat((String) kept.get("worry")).startsWith(story).contains("Name: " + name, "Where: " + "a".repeat(600));
        assertThat((String) kept.get("name")).startsWith("Kit Kit").endsWith("…");
    }

    @Test
    void aChildWhoWritesNothingAndPressesSendAgainIsHeardAllTheSame() {
        var child = child().startAsChild().open("/report/young/check").press("/report/send/now");
        assertThat(child.at()).isEqualTo("/report/send/missing-answers");
        child.press("/report/send/missing-answers");
        assertThat(child.at()).isEqualTo("/report/send/sent");
        assertThat(kept(child))
                .containsEntry("worry", "(The child sent this without saying in words what is wrong.)")
                .containsEntry("described", "A child, name not known");
    }

    /** Continue and Continue again: nothing was said, and nobody could help. */
    @Test
    void aChildWhoPassesEveryQuestionOverIsAskedOnceBeforeItIsSent() {
        var child = child().startAsChild().press("/report/young/safe");
        assertThat(child.at()).isEqualTo("/report/happening/danger-warning");
        child.open("/report/young/worry").press("/report/young/worry");
        child.press("/report/young/child", "aboutMe", "YES").press("/report/send/child-location");
        assertThat(child.at()).isEqualTo("/report/young/check");
        child.press("/report/send/now");
        assertThat(child.at()).isEqualTo("/report/send/missing-answers");
        assertThat(child.page().select("h1").text()).isEqualTo("You have not told us anything yet");
        assertThat(child.says()).contains("That is OK.", "Or just press Send.");
        assertThat(child.page().select("main a:contains(go back)").attr("href")).isEqualTo("/report/young/worry");
        child.press("/report/send/missing-answers", "worry", "my mum shouts");
        assertThat(child.at()).isEqualTo("/report/send/sent");
        assertThat(kept(child)).containsEntry("worry", "my mum shouts");
    }

    @Test
    void aNameOrAnAgeAloneIsSentWithoutAQuestion() {
        for (var field : List.of("name", "age")) {
            var child = child().startAsChild().answer("/report/young/child", field, "12");
            child.open("/report/young/check").press("/report/send/now");
            assertThat(child.at()).as(field).isEqualTo("/report/send/sent");
        }
    }

    @Test
    void aChildReadsWhetherItIsAboutThemOrSomeoneElse() {
        var child = child().startAsChild().answer("/report/young/child", "aboutMe", "NO", "name", "Sam");
        assertThat(child.open("/report/young/check").says()).contains("Who it is about Someone else Sam");
        child.answer("/report/young/child", "aboutMe", "YES", "name", "Sam");
        assertThat(child.open("/report/young/check").says()).contains("Who it is about Me Sam");
    }

    @Test
    void theLastPageOfAChildIsAChilds() {
        var child = child().startAsChild()
                .answer("/report/young/worry", "worry", "my mum shouts all day")
                .open("/report/young/check")
                .press("/report/send/now")
                .press("/report/send/new-phrase");
        assertThat(child.says())
                .contains("press “I am a child or young person”, then “Tell us online”, then “Use your 6 words”.");
        child.open("/report/send/phrase-check").press("/report/send/finished");
        assertThat(child.says())
                .startsWith("You have finished")
                .contains("Call Childline.")
                .doesNotContain("Adults:", "NSPCC", "If you are a child");
    }

    @Test
    void aChildIsNeverAskedTheQuestionsOfAdultsNorAnAdultThoseOfAChild() {
        assertThat(child().startAsChild().open("/report/around-child").at()).isEqualTo("/report/young/safe");
        assertThat(child().start().open("/report/young/worry").at()).isEqualTo("/report/happening/danger");
    }

    @Test
    void offersNoMail() {
        var child = child().startAsChild().open("/report/young/child");
        assertThat(child.page().select("input[type=email]")).isEmpty();
        assertThat(child.says()).contains("We will not email you");
    }
}
