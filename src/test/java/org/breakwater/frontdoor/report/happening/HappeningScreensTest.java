package org.breakwater.frontdoor.report.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Immediate danger interrupts; suspected spam is put aside and never refused. */
@HouseTest
class HappeningScreensTest {

    private static final String STOP = "/report/happening/danger-warning";

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    @BeforeEach
    void atNight() {
        limits.forget();
        clock.setLondon("2026-11-28T22:00");
    }

    private Reporter reporter() {
        return new Reporter(web);
    }

    private Map<String, @Nullable Object> report(String reference) {
        return database.asOwner()
                .sql("select present_danger, danger_words, cast(suspicions as text) as suspicions"
                        + " from frontdoor.report where reference = ?")
                .param(reference)
                .query()
                .singleRow();
    }

    @Test
    void sayingYesInterruptsWith999AndOneButton() {
        var reporter = reporter().start().press("/report/happening/danger", "danger", "YES");
        assertThat(reporter.at()).isEqualTo(STOP);
        assertThat(reporter.page().select("h1").text()).isEqualTo("Call 999 now");
        assertThat(reporter.page().select("main button:not(dialog button)").eachText())
                .containsExactly("Send my report now");
        assertThat(reporter.says())
                .contains("Press 55", "Nothing has been sent yet.")
                .doesNotContain("We check reports automatically");
    }

    @Test
    void aChildWhoIsNotSafeSaysWhereTheyAreAndTellsUsWithOneButton() {
        var child = reporter().startAsChild().press("/report/young/safe", "safe", "NO");
        assertThat(child.at()).isEqualTo(STOP);
        assertThat(child.page().select("main button:not(dialog button)").eachText())
                .containsExactly("Tell us now");
        assertThat(child.says()).contains("Where are you? (optional)").doesNotContain("report now");
        child.press("/report/send/now", "address", "Sand Lane, by the pier");
        assertThat(child.at()).isEqualTo("/report/send/sent");
        assertThat(database.asOwner()
                        .sql("""
                                select p.address from people.person p join frontdoor.report r using (record_id)
                                where r.reference = ?""")
                        .param(child.reference())
                        .query(String.class)
                        .single())
                .isEqualTo("Sand Lane, by the pier");
    }

    @Test
    void aChildWhoIsNotSafeTellsUsWithoutAWordANameOrAPlace() {
        var child = reporter().startAsChild().press("/report/young/safe", "safe", "NO");
        child.press("/report/send/now");
        assertThat(child.at()).isEqualTo("/report/send/sent");
        assertThat(report(child.reference())).containsEntry("present_danger", true);
    }

    @Test
    void aChildWhoDidNotAnswerIsNotToldThatTheyWereNotSure() {
        var child = reporter().startAsChild().answer("/report/young/worry", "worry", "mum shouts all day");
        child.open("/report/young/check").press("/report/send/now");
        assertThat(child.says()).contains("If you are not safe, call 999.").doesNotContain("not sure");
    }

    @Test
    void sendWhatIHaveAsksOnlyForWhatIsMissing() {
        var reporter = reporter().start().press("/report/happening/danger", "danger", "YES");
        reporter.press("/report/send/now");
        assertThat(reporter.at()).isEqualTo("/report/send/missing-answers");
        assertThat(reporter.page().select("#worry, #name")).hasSize(2);
        reporter.press("/report/send/missing-answers", "worry", "they shout at her", "address", "12 Sea Road");
        assertThat(reporter.at()).isEqualTo("/report/send/sent");
        assertThat(report(reporter.reference()))
                .containsEntry("present_danger", true)
                .containsEntry("danger_words", "Asked whether the child is in danger now: yes.");
    }

    @Test
    void sendWhatIHaveDoesNotAskAgainForWhatIsThere() {
        var reporter = reporter().start().answer("/report/happening/worry", "worry", "He has a knife");
        assertThat(reporter.at()).isEqualTo(STOP);
        assertThat(reporter.says()).contains("There may be a weapon", "has a knife", "We check reports automatically");
        reporter.press("/report/send/now");
        assertThat(reporter.page().select("#worry")).isEmpty();
        reporter.press("/report/send/missing-answers", "name", "");
        assertThat(reporter.status()).isEqualTo(422);
        reporter.press("/report/send/missing-answers", "name", "Ali");
        assertThat(report(reporter.reference()).get("danger_words")).asString().contains("has a knife");
    }

    @Test
    void aWeaponInterruptsWhoTakesBackThatThereIsDanger() {
        var reporter = reporter().start().press("/report/happening/danger", "danger", "YES");
        reporter.open("/report/happening/worry").press("/report/happening/worry", "worry", "He has a knife");
        assertThat(reporter.at()).isEqualTo("/report/children/1");
        reporter.open("/report/happening/danger").press("/report/happening/danger", "danger", "NO");
        assertThat(reporter.at()).isEqualTo(STOP);
        assertThat(reporter.says()).contains("has a knife");
    }

    @Test
    void interruptsOnceForASignAndLetsPeopleCarryOn() {
        var reporter = reporter().start().answer("/report/happening/worry", "worry", "He has a knife");
        var onward = reporter.page().select("main a:contains(Continue)").attr("href");
        assertThat(onward).isEqualTo("/report/children/1");
        reporter.answer("/report/children/1", "name", "Ali").answer("/report/children/about", "whereNow", "with him");
        assertThat(reporter.at()).isEqualTo("/report/around-child");
        reporter.answer("/report/children/about", "injuries", "she is bleeding");
        assertThat(reporter.at()).isEqualTo(STOP);
    }

    @Test
    void whoSaidYesAndCarriesOnReadsThePageAbout999Once() {
        var reporter = reporter().start().press("/report/happening/danger", "danger", "YES");
        assertThat(reporter.at()).isEqualTo(STOP);
        reporter.open(reporter.page().select("main a:contains(Continue)").attr("href"));
        assertThat(reporter.says()).contains("Is a child in danger? Call 999 now.");
        reporter.press("/report/happening/worry", "worry", "He has a knife");
        assertThat(reporter.at()).isEqualTo("/report/children/1");
        assertThat(reporter.says()).contains("Is a child in danger? Call 999 now.");
        reporter.press("/report/children/1", "name", "Ali")
                .open("/report/send/check")
                .press("/report/send/now");
        assertThat(report(reporter.reference()).get("danger_words")).asString().contains("has a knife");
    }

    @Test
    void whatAMachineSendsIsSetAsideAndStillReceived() {
        var fast = reporter().start();
        fast.noDanger()
                .answer("/report/happening/worry", "worry", "buy http://a http://b www.c", "website", "http://spam")
                .answer("/report/children/1", "name", "x")
                .open("/report/send/check")
                .press("/report/send/now");
        assertThat(fast.at()).isEqualTo("/report/send/sent");
        assertThat(report(fast.reference()).get("suspicions"))
                .asString()
                .contains("HIDDEN_BOX", "TOO_FAST", "MANY_LINKS");
    }

    @Test
    void aPersonIsNotSuspected() {
        var reporter = reporter().start().tellTheLeast();
        clock.advance(java.time.Duration.ofMinutes(2));
        reporter.open("/report/send/check").press("/report/send/now");
        assertThat(report(reporter.reference())).containsEntry("suspicions", "{}");
    }

    @Test
    void aFloodFromOneNetworkIsSetAsideAndNeverRefused() {
        var last = reporter();
        for (int i = 0; i < 9; i++) {
            last = reporter().sendTheLeast();
            assertThat(last.at()).isEqualTo("/report/send/sent");
        }
        assertThat(report(last.reference()).get("suspicions")).asString().contains("MANY_FROM_ONE_PLACE");
    }

    @Test
    void tooManyBeginningsAreToldToRing() {
        for (int i = 0; i < 40; i++) {
            limits.mayStart("127.0.0.1");
        }
        var reporter = reporter().open("/report").press("/report/start");
        assertThat(reporter.status()).isEqualTo(429);
        assertThat(reporter.says()).contains("Please call us", "0345 606 1212", "0845 606 1212");
        assertThat(reporter.cookies()).isEmpty();
    }
}
