package org.breakwater.frontdoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.ReportLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The danger question cannot be skipped, and "not sure" is not "no". */
@HouseTest
class FailSafeTest {

    private static final String NIGHT = "2026-11-28T22:00";
    private static final String DAY = "2026-11-25T11:00";
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
    void fromAQuietNetwork() {
        limits.forget();
        clock.setLondon(NIGHT);
    }

    private Reporter reporter() {
        return new Reporter(web);
    }

    /** The notices queued at once for this report. */
    private List<String> owedAtOnce(String reference) {
        return QueryRows.all(database.asOwner().sql("""
                        select o.kind from notify.outbox o join mash.contact c on c.id = o.about_id
                        where c.reference = ? and o.due_at <= c.recorded_at and o.state = 'OWED'
                        order by o.kind""").param(reference).query(String.class));
    }

    private boolean alertIsRaised(String reference) {
        return database.asOwner()
                .sql("select alarmed_at is not null and alarm_taken_at is null from mash.contact where reference = ?")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    /** In the order of the desk's queue, among these reports. */
    private List<String> queued(String... references) {
        return QueryRows.all(database.asOwner().sql("""
                        select reference from mash.contact where reference = any (?)
                        order by urgency, due_at, id""").param(references).query(String.class));
    }

    private String sent(Reporter reporter) {
        clock.advance(Duration.ofMinutes(1));
        reporter.press("/report/send/now");
        assertThat(reporter.at()).isEqualTo("/report/send/sent");
        return reporter.reference();
    }

    private String adultWhoSays(String danger) {
        var adult = reporter()
                .start()
                .answer("/report/happening/danger", "danger", danger)
                .answer("/report/happening/worry", "worry", "They are always hungry")
                .answer("/report/children/1", "name", "Ali");
        return sent(adult.open("/report/send/check"));
    }

    private String childWhoIs(String safe) {
        var child = reporter()
                .startAsChild()
                .answer("/report/young/safe", "safe", safe)
                .answer("/report/young/worry", "worry", "mum shouts all day")
                .answer("/report/young/child", "name", "Kit", "address", "Sand Lane");
        return sent(child.open("/report/young/check"));
    }

    @Test
    void theDangerQuestionCannotBePassedOver() {
        var reporter = reporter().start().press("/report/happening/danger");
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.page().select(".govuk-error-summary").text()).contains("I am not sure");
        reporter.press("/report/happening/danger", "danger", "NO");
        assertThat(reporter.at()).isEqualTo("/report/happening/worry");
    }

    @Test
    void aChildWhoPassesOverItReads999AndIsHeardAsNotSure() {
        var child = reporter().startAsChild().press("/report/young/safe");
        assertThat(child.at()).isEqualTo("/report/happening/danger-warning");
        assertThat(child.says()).contains("Not sure if you are safe?", "Call 999");
        child.answer("/report/young/worry", "worry", "mum shouts all day")
                .open("/report/young/check")
                .press("/report/send/now");
        assertThat(child.at()).isEqualTo("/report/send/sent");
        assertThat(alertIsRaised(child.reference())).isTrue();
    }

    @Test
    void whoWentRoundTheQuestionIsAskedItBeforeItIsSentAndKeepsEverything() {
        var reporter = reporter()
                .start()
                .answer("/report/happening/worry", "worry", "They are always hungry")
                .answer("/report/children/1", "name", "Ali")
                .open("/report/send/check")
                .press("/report/send/now");
        assertThat(reporter.at()).isEqualTo("/report/send/missing-answers");
        reporter.press("/report/send/missing-answers");
        assertThat(reporter.status()).isEqualTo(422);
        reporter.press("/report/send/missing-answers", "danger", "UNSURE");
        assertThat(reporter.at()).isEqualTo("/report/send/sent");
        assertThat(database.asOwner()
                        .sql("select worry from frontdoor.report where reference = ?")
                        .param(reporter.reference())
                        .query(String.class)
                        .single())
                .isEqualTo("They are always hungry");
        assertThat(alertIsRaised(reporter.reference())).isTrue();
    }

    @Test
    void aChildWhoCannotSayWhoItIsAboutIsHeardAtTheFirstSend() {
        clock.setLondon(NIGHT);
        var child = reporter().startAsChild().press("/report/young/safe", "safe", "UNSURE");
        child.answer("/report/young/worry", "worry", "I am scared of mums boyfriend at night");
        child.open("/report/young/check").press("/report/send/now");
        assertThat(child.at()).isEqualTo("/report/send/sent");
        assertThat(alertIsRaised(child.reference())).isTrue();
    }

    @Test
    void whoSaysThereIsDangerAndCannotSayForWhomIsHeardTheSecondTime() {
        var reporter = reporter().start().press("/report/happening/danger", "danger", "YES");
        reporter.press("/report/send/now").press("/report/send/missing-answers", "worry", "screaming next door");
        assertThat(reporter.status()).isEqualTo(422);
        reporter.press("/report/send/missing-answers", "worry", "screaming next door");
        assertThat(reporter.at()).isEqualTo("/report/send/sent");
        assertThat(alertIsRaised(reporter.reference())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {NIGHT, DAY})
    void notSureRaisesTheAlertAtAnyHour(String at) {
        clock.setLondon(at);
        var unsure = adultWhoSays("UNSURE");
        assertThat(alertIsRaised(unsure)).isTrue();
        assertThat(owedAtOnce(unsure)).isNotEmpty();
        var calm = adultWhoSays("NO");
        assertThat(alertIsRaised(calm)).isFalse();
        assertThat(owedAtOnce(calm)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {NIGHT, DAY})
    void aReportFromAChildRaisesTheAlertEvenWhenTheySayThatTheyAreSafe(String at) {
        clock.setLondon(at);
        var child = childWhoIs("YES");
        assertThat(alertIsRaised(child)).isTrue();
        assertThat(owedAtOnce(child)).isNotEmpty();
        assertThat(runningRules(child)).contains("amber-enquiry");
    }

    @ParameterizedTest
    @ValueSource(strings = {NIGHT, DAY})
    void aChildWhoWritesOfAStepfatherAtNightAndIsNotSureIsAlertedAtOnce(String at) {
        clock.setLondon(at);
        var child = reporter()
                .startAsChild()
                .press("/report/young/safe", "safe", "UNSURE")
                .answer(
                        "/report/young/worry",
                        "worry",
                        "my stepdad comes in my room at night and touches me. i dont know if i am safe")
                .answer("/report/young/child", "name", "Kit", "address", "Sand Lane");
        var reference = sent(child.open("/report/young/check"));
        assertThat(alertIsRaised(reference)).isTrue();
        assertThat(owedAtOnce(reference)).isNotEmpty();
        var calm = adultWhoSays("NO");
        assertThat(queued(calm, reference)).containsExactly(reference, calm);
    }

    @Test
    void standsInTheQueueDirectlyAfterDangerChildrenFirstThenWhoIsNotSureThenTheOlderOnes() {
        clock.setLondon(DAY);
        var older = adultWhoSays("NO");
        var unsure = adultWhoSays("UNSURE");
        var child = childWhoIs("YES");
        var danger = adultWhoSays("YES");
        assertThat(queued(older, unsure, child, danger)).containsExactly(danger, child, unsure, older);
    }

    private List<String> runningRules(String reference) {
        return QueryRows.all(database.asOwner().sql("""
                        select k.rule from casework.clock k join mash.contact c on c.id = k.record_id
                        where c.reference = ? and k.ended_at is null""").param(reference).query(String.class));
    }

    @Test
    void notSureOutOfHoursIsGiven999ThenTheDutyTeamThenOneButton() {
        var reporter = reporter().start().press("/report/happening/danger", "danger", "UNSURE");
        assertThat(reporter.at()).isEqualTo(STOP);
        assertThat(reporter.page().select("main .bw-phone__number").eachText())
                .containsExactly("999", "0345 606 1212", "0845 606 1212");
        assertThat(reporter.page().select("main button:not(dialog button)").eachText())
                .containsExactly("Send my report now");
        assertThat(reporter.page().select("main a:contains(Continue)").attr("href"))
                .isEqualTo("/report/happening/worry");
        assertThat(reporter.says().toLowerCase(java.util.Locale.UK)).doesNotContain("has read", "have read");
    }

    @Test
    void notSureInHoursIsGiven999ThenTheTeam() {
        clock.setLondon(DAY);
        var reporter = reporter().start().press("/report/happening/danger", "danger", "UNSURE");
        assertThat(reporter.page().select("main .bw-phone__number").eachText()).containsExactly("999", "01702 215007");
    }

    @Test
    void dangerOutOfHoursIsGivenTheDutyTeamToo() {
        var reporter = reporter().start().press("/report/happening/danger", "danger", "YES");
        assertThat(reporter.page().select("main .bw-phone__number").eachText()).startsWith("999", "0345 606 1212");
    }

    @Test
    void whatWasSentOutOfHoursNamesTheNumbersAndClaimsNoReader() {
        var reporter = reporter()
                .start()
                .answer("/report/happening/danger", "danger", "UNSURE")
                .answer("/report/happening/worry", "worry", "They are always hungry")
                .answer("/report/children/1", "name", "Ali")
                .open("/report/send/check")
                .press("/report/send/now");
        assertThat(reporter.says()).contains("we cannot say when someone will read it");
        assertThat(reporter.page().select("main .bw-phone__number").eachText()).startsWith("999", "0345 606 1212");
    }

    @Test
    void theFirstPagesSayWhoReadsWhatAndWhen() {
        for (var path : List.of("/report", "/report/young")) {
            clock.setLondon(NIGHT);
            assertThat(reporter().open(path).says()).as(path).contains("alert", "9am on Monday 30 November");
            clock.setLondon(DAY);
            assertThat(reporter().open(path).says()).as(path).contains("alert");
        }
    }
}
