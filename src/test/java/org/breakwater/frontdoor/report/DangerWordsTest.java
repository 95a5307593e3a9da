package org.breakwater.frontdoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.ReportLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The text of the danger warning, and of the page after sending. */
@HouseTest
class DangerWordsTest {

    private static final String NIGHT = "2026-11-28T22:00";
    private static final String DAY = "2026-11-25T11:00";
    private static final String ALERT = "We have sent an alert, but we cannot say when someone will read it.";

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void atNight() {
        limits.forget();
        clock.setLondon(NIGHT);
    }

    private Reporter adultSays(String danger, String worry) {
        return new Reporter(web)
                .start()
                .answer("/report/happening/danger", "danger", danger)
                .answer("/report/happening/worry", "worry", worry);
    }

    private static Reporter sent(Reporter reporter) {
        return reporter.answer("/report/children/1", "name", "Ali")
                .open("/report/send/check")
                .press("/report/send/now");
    }

    private Reporter childWrites(String words) {
        return new Reporter(web)
                .startAsChild()
                .answer("/report/young/safe", "safe", "YES")
                .answer("/report/young/worry", "worry", words);
    }

    private static List<String> reasons(Reporter reporter) {
        return reporter.page().select("details li").eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {NIGHT, DAY})
    void whoSaidDangerReads999FirstWhenItIsSent(String at) {
        clock.setLondon(at);
        var says = sent(adultSays("YES", "They are always hungry")).says();
        assertThat(says.replaceFirst("^! ?(Warning )?", ""))
                .startsWith("You told us a child is in danger. Call 999 now. " + ALERT)
                .contains(at.equals(NIGHT) ? "0345 606 1212" : "01702 215007");
    }

    @ParameterizedTest
    @ValueSource(strings = {NIGHT, DAY})
    void whoIsNotSureReadsWhenToCall999(String at) {
        clock.setLondon(at);
        assertThat(sent(adultSays("UNSURE", "They are always hungry")).says())
                .contains("You were not sure if a child is in danger. If they could be hurt now, call 999. " + ALERT);
    }

    @Test
    void whoSaidNoIsToldOfNoAlert() {
        assertThat(sent(adultSays("NO", "They are always hungry")).says()).doesNotContain("alert");
        assertThat(sent(adultSays("NO", "He has a knife")).says())
                .contains(
                        "From what you have told us, a child may be in danger. If a child could be hurt now, call 999. "
                                + ALERT);
    }

    @ParameterizedTest
    @ValueSource(strings = {NIGHT, DAY})
    void aBruiseWithoutDangerNowIsCalledAboutTodayAndAlertsNobody(String at) {
        clock.setLondon(at);
        var reporter = adultSays("NO", "My grandson has a bruise on his arm");
        assertThat(reporter.at()).isEqualTo("/report/happening/danger-warning");
        assertThat(reporter.page().select("h1").text()).isEqualTo("Please call us today");
        assertThat(reasons(reporter)).containsExactly("Someone may have been hurt: “bruise on his arm”");
        assertThat(reporter.says()).contains(at.equals(NIGHT) ? "0345 606 1212" : "01702 215007");
        assertThat(reporter.page().select("main a.govuk-button").attr("href")).isEqualTo("/report/children/1");
        var sent = sent(reporter).says();
        assertThat(sent)
                .contains("Please call us today", "what you saw or heard")
                .doesNotContain("alert");
        assertThat(database.asOwner()
                        .sql("select present_danger, danger_words from frontdoor.report where reference = ?")
                        .param(reporter.reference())
                        .query()
                        .singleRow())
                .containsEntry("present_danger", false)
                .containsEntry(
                        "danger_words",
                        "Said no danger now, and was asked to call today. Someone may have been hurt:"
                                + " “bruise on his arm”.");
    }

    @Test
    void aBruiseOnABabyIsDangerAlsoWhenTheAgeIsSaidElsewhere() {
        var reporter = adultSays("NO", "He has a bruise on his arm");
        reporter.answer("/report/children/1", "name", "Ali", "age", "5 months");
        assertThat(reporter.at()).isEqualTo("/report/happening/danger-warning");
        assertThat(reporter.page().select("h1").text()).isEqualTo("Call 999 now");
    }

    @Test
    void whoIsNotSureOfABruiseIsStillStoppedForDanger() {
        assertThat(adultSays("UNSURE", "My grandson has a bruise on his arm")
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Call 999 now");
    }

    @Test
    void theStopPageSaysWhetherTheAnswerOrTheWordsWorryUs() {
        assertThat(adultSays("NO", "He has a knife").says())
                .contains(
                        "From what you have told us, a child may be in danger. If a child could be hurt now, call 999.")
                .doesNotContain("You told us a child is in danger now.");
        assertThat(new Reporter(web)
                        .start()
                        .press("/report/happening/danger", "danger", "YES")
                        .says())
                .contains("You told us a child is in danger now.");
    }

    @Test
    void eachSignIsQuotedOnce() {
        assertThat(reasons(adultSays("NO", "He has a knife"))).containsExactly("There may be a weapon: “has a knife”");
    }

    @Test
    void aChildIsNeverReadALabel() {
        assertThat(reasons(childWrites("my stepdad comes in my room at night and touches me")))
                .first()
                .asString()
                .startsWith("You wrote “")
                .endsWith("”. It is not your fault.");
        assertThat(reasons(childWrites("i want to die")))
                .containsExactly("You wrote “want to die”. We want to help you stay safe.");
        assertThat(reasons(childWrites("he has a knife")))
                .containsExactly("You wrote “has a knife”. That sounds frightening.");
    }

    @Test
    void anAnswerThatWasPickedIsNotCalledWords() {
        var reporter = new Reporter(web).start();
        clock.advance(Duration.ofMinutes(16));
        reporter.press("/report/happening/danger", "danger", "NO");
        assertThat(reporter.says())
                .contains("Your answer on this page is still here.", "Press Continue to keep it.")
                .doesNotContain("Your words on this page");
    }
}
