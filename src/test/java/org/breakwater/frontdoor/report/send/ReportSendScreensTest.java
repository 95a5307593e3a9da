package org.breakwater.frontdoor.report.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.breakwater.frontdoor.report.comeback.ReportDraftExpiry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** On a shared computer nothing reappears, and pressing twice sends once. */
@HouseTest
class ReportSendScreensTest {

    private static final String NOTHING = "There is nothing here";

    /** Every page that could contain an answer. */
    private static final List<String> BEHIND = List.of(
            "/report/happening/danger",
            "/report/happening/worry",
            "/report/happening/danger-warning",
            "/report/files",
            "/report/children/1",
            "/report/children",
            "/report/children/about",
            "/report/around-child",
            "/report/you/reporter-details",
            "/report/send/check",
            "/report/send/missing-answers",
            "/report/send/sent",
            "/report/send/new-phrase",
            "/report/send/phrase-check");

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    @Autowired
    ReportDraftExpiry forgetting;

    @BeforeEach
    void inOfficeHours() {
        limits.forget();
        database.asOwner().sql("delete from frontdoor.report_draft").update();
        clock.setLondon("2026-11-25T11:00");
    }

    private Reporter reporter() {
        return new Reporter(web);
    }

    private long drafts() {
        return database.asOwner()
                .sql("select count(*) from frontdoor.report_draft")
                .query(Long.class)
                .single();
    }

    private void nothingComesBackFor(Reporter reporter) {
        for (var path : BEHIND) {
            assertThat(reporter.open(path).says()).as(path).startsWith(NOTHING).doesNotContain("hungry", "kids");
        }
    }

    @Test
    void backShowsWhatWasAnsweredDuringTheJourney() {
        var reporter = reporter().start().tellTheLeast();
        assertThat(reporter.open("/report/happening/worry")
                        .page()
                        .select("#worry")
                        .text())
                .contains("always hungry");
    }

    @Test
    void afterTheExitBackShowsNothing() {
        var reporter = reporter().start().tellTheLeast();
        reporter.open("/exit");
        assertThat(reporter.cookies()).isEmpty();
        assertThat(drafts()).isZero();
        nothingComesBackFor(reporter);
    }

    @Test
    void anOldCookieOpensNothingAfterTheExit() {
        var reporter = reporter().start().tellTheLeast();
        var old = Map.copyOf(reporter.cookies());
        reporter.open("/exit");
        reporter.cookies().putAll(old);
        nothingComesBackFor(reporter);
    }

    @Test
    void fifteenIdleMinutesEndIt() {
        var reporter = reporter().start().tellTheLeast();
        clock.advance(Duration.ofMinutes(14));
        assertThat(reporter.open("/report/send/check").says()).contains("always hungry");
        clock.advance(Duration.ofMinutes(15));
        assertThat(reporter.open("/report/send/check").says()).startsWith(NOTHING);
        assertThat(reporter.cookies()).isEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void whatNobodyComesBackToIsDeletedByItself() {
        reporter().start().tellTheLeast();
        forgetting.forget();
        assertThat(drafts()).isOne();
        clock.advance(Duration.ofMinutes(15));
        forgetting.forget();
        assertThat(drafts()).isZero();
    }

    @Test
    void theFirstPageAlwaysStartsAfresh() {
        var reporter = reporter().start().tellTheLeast();
        reporter.open("/report");
        assertThat(reporter.cookies()).isEmpty();
        assertThat(drafts()).isZero();
        nothingComesBackFor(reporter);
    }

    @Test
    void sendingDeletesTheAnswersAndLeavesTheReference() {
        var reporter = reporter().sendTheLeast();
        assertThat(database.asOwner()
                        .sql("select answers from frontdoor.report_draft")
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(reporter.open("/report/happening/worry").at()).isEqualTo("/report/send/sent");
        assertThat(reporter.says()).contains(reporter.reference()).doesNotContain("hungry", "number 12");
    }

    @Test
    void pressingSendTwiceGivesTheSameReference() {
        var reporter = reporter().start().tellTheLeast().open("/report/send/check");
        var token = Map.of(
                "_token",
                reporter.page().select("input[name=_token]").getFirst().val());
        var first = reporter.forge("/report/send/now", token).reference();
        var second = reporter.forge("/report/send/now", token).reference();
        assertThat(second).isEqualTo(first).isNotEmpty();
        assertThat(database.asOwner()
                        .sql("select count(*) from frontdoor.report where draft_id = (select id from "
                                + "frontdoor.report_draft)")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aReferenceGoesWhenItIsConfirmedOrLeftOrForgotten() {
        var confirmed = reporter().sendTheLeast().press("/report/send/finished");
        assertThat(confirmed.says()).startsWith("You have finished");
        nothingComesBackFor(confirmed);

        var left = reporter().sendTheLeast().open("/exit");
        nothingComesBackFor(left);

        var forgotten = reporter().sendTheLeast();
        clock.advance(Duration.ofMinutes(15));
        nothingComesBackFor(forgotten);
    }

    @Test
    void twoTabsOfOneBrowserKeepEachOthersAnswers() {
        var first = reporter().start();
        var second = reporter();
        second.cookies().putAll(first.cookies());
        first.open("/report/happening/worry");
        second.answer("/report/children/1", "name", "Ali");
        first.press("/report/happening/worry", "worry", "Shouting");
        assertThat(second.open("/report/send/check").says()).contains("Ali", "Shouting");
    }

    @Test
    void aPageThatTheLastPersonLeftOpenCannotWriteIntoTheNextOnesReport() {
        var before = reporter().start().open("/report/happening/worry");
        var oldToken = before.page().select("input[name=_token]").getFirst().val();
        var next = reporter();
        next.cookies().putAll(before.cookies());
        next.start();
        next.forge("/report/happening/worry", Map.of("_token", oldToken, "worry", "the last person's words"));
        assertThat(next.status()).isEqualTo(403);
        assertThat(next.open("/report/send/check").says()).doesNotContain("the last person");
    }

    @Test
    void nothingIsStoredByTheBrowserAndTheCookieIsShut() {
        var answer = web.get().uri("/report").exchange().getResponse();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        var started = web.post().uri("/report/start").secure(true).exchange().getResponse();
        assertThat(started.getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict", "Secure", "Path=/")
                .doesNotContain("Max-Age", "Expires");
    }

    @Test
    void noAddressOfAnyoneIsKept() {
        reporter().sendTheLeast();
        var words = database.asOwner()
                .sql("select cast(r.* as text) || cast(d.* as text) from frontdoor.report r, frontdoor.report_draft d"
                        + " where d.id = r.draft_id")
                .query(String.class)
                .single();
        assertThat(words).doesNotContain("127.0.0.1");
    }
}
