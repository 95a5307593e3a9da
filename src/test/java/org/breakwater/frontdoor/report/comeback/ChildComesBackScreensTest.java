package org.breakwater.frontdoor.report.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.ReadingGrade;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.conversations.FixedFeedback;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.conversations.ReporterMessageRow;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.report.Reporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A child comes back with six words, and is spoken to as a child. */
@HouseTest
class ChildComesBackScreensTest {

    private static final Actor SCREENER = new Actor.Person(UUID.randomUUID(), "Invented Screener", Role.SCREENER);
    private static final byte[] NO_PICTURE = "MZ no picture".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    @Autowired
    ActorTransactions acting;

    @Autowired
    ReporterConversation conversation;

    @Autowired
    Reports reports;

    @BeforeEach
    void inOfficeHours() {
        limits.forget();
        clock.setLondon("2026-11-25T11:00");
    }

    private record Kept(UUID record, String words) {}

    private Kept sent() {
        var child = new Reporter(web)
                .startAsChild()
                .answer("/report/young/safe", "safe", "YES")
                .answer("/report/young/worry", "worry", "mum shouts all day")
                .answer("/report/young/child", "address", "Sand Lane")
                .open("/report/young/check")
                .press("/report/send/now");
        var record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(child.reference())
                .query(UUID.class)
                .single();
        return new Kept(
                record, String.join(" ", child.press("/report/send/new-phrase").phrase()));
    }

    private Reporter back(Kept kept) {
        return new Reporter(web).open("/report/return-phrase").press("/report/return-phrase", "phrase", kept.words());
    }

    @Test
    void hearsAChildsSentencesWhateverWasDone() {
        var kept = sent();
        assertThat(back(kept).says()).contains("An alert went out to our team").doesNotContain("office hours");
        acting.as(SCREENER, () -> reports.markRead(kept.record()));
        assertThat(back(kept).says())
                .contains("What you sent has been opened. We will tell you here when someone has started work.")
                .doesNotContain("working out how to help");
        acting.as(SCREENER, () -> reports.markStarted(kept.record()));
        assertThat(back(kept).says())
                .contains("One of our team has read it. We are working out how to help.")
                .doesNotContain("has been opened");
        acting.as(SCREENER, () -> reports.release(kept.record()));
        assertThat(back(kept).says())
                .contains("The rest we tell you in person")
                .doesNotContain("We cannot say", "We say this to everyone");
    }

    @ParameterizedTest
    @EnumSource
    void theSentencesAreForAChildOfNine(FixedFeedback sentence) {
        assertThat(ReadingGrade.of(sentence.toChild())).isLessThanOrEqualTo(4);
    }

    @Test
    void isSentToWhereChildrenCall() {
        assertThat(back(sent()).page().select("main a[href^=/who-to-call]").attr("href"))
                .isEqualTo("/who-to-call?who=child");
    }

    @Test
    void findsTheChildsWayWhenNothingIsLeft() {
        var gone = new Reporter(web).open("/report/gone?stopped=yes");
        assertThat(gone.says())
                .contains("If you were given a reference, we have what you sent. If not, nothing was sent.");
        assertThat(gone.page().select("main a[href=/report/young]").text()).isEqualTo("I am a child or young person");
        var done = new Reporter(web).open("/report/send/finished");
        assertThat(done.page().select("main a").eachAttr("href")).contains("/who-to-call?who=child");
    }

    @Test
    void isSpokenToAsAChildOnEveryPage() {
        var child = back(sent());
        for (var page : List.of(
                "/report/comeback/updates",
                "/report/comeback/add-information",
                "/report/comeback/files",
                "/report/comeback/information-added",
                "/report/comeback/information-added/danger")) {
            assertThat(child.open(page).says())
                    .as(page)
                    .contains("Childline")
                    .doesNotContain("Adults:", "NSPCC", "a child may be", "you or a child", "Is there danger");
        }
        assertThat(child.says()).contains("you or a friend may be in danger", "If you could be hurt now, call 999");
        assertThat(child.press("/report/comeback/end").says())
                .startsWith("You have finished")
                .contains("Childline", "If you are in danger now")
                .doesNotContain("Adults:", "NSPCC", "a child is in danger");
    }

    @Test
    void dangerComesFirstEvenWhereAFileIsRefused() {
        var kept = sent();
        var child = back(kept).open("/report/comeback/files");
        child.pressWith("/report/comeback/files", Map.of("me.exe", NO_PICTURE), "words", "he has a knife");
        assertThat(child.page().select("h1").text()).isEqualTo("Call 999 now");
        assertThat(child.says()).contains("We have your words", "did not reach us");
        assertThat(heard(kept)).containsExactly("he has a knife");
    }

    @Test
    void hearsThatWeHaveTheWordsWhereAFileIsRefused() {
        var kept = sent();
        var child = back(kept).open("/report/comeback/files");
        child.pressWith("/report/comeback/files", Map.of("me.exe", NO_PICTURE), "words", "This is our kitchen");
        assertThat(child.status()).isEqualTo(422);
        assertThat(child.says()).contains("We have what you wrote");
        assertThat(child.page().select("#words").text()).isEqualTo("This is our kitchen");
        child.press("/report/comeback/files", "words", "This is our kitchen");
        assertThat(heard(kept)).containsExactly("This is our kitchen");
    }

    private List<String> heard(Kept kept) {
        return acting.as(SCREENER, () -> conversation.of(kept.record())).stream()
                .map(ReporterMessageRow::words)
                .toList();
    }
}
