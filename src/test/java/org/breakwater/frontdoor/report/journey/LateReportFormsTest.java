package org.breakwater.frontdoor.report.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.report.Reporter;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Writing takes some people longer than a quarter of an hour: late input is kept for its writer, and nothing else
 * reappears.
 */
@HouseTest
class LateReportFormsTest {

    private static final String WORRY = "/report/happening/worry";
    private static final Duration TOO_LONG = Duration.ofMinutes(16);

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

    private Reporter reporter() {
        return new Reporter(web);
    }

    private static Element form(Reporter reporter, String action) {
        return reporter.page().select("form[action=" + action + "]").getFirst();
    }

    /** Distinct text for every text field. */
    private static Map<String, String> typed(Element form) {
        var typed = new LinkedHashMap<String, String>();
        form.select("textarea, input[type=text]:not([name=website]), input:not([type])")
                .eachAttr("name")
                .forEach(name -> typed.put(name, "My own words for " + name));
        return typed;
    }

    private static String[] pairs(Map<String, String> typed) {
        return typed.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    private static String whatIsWritten(Reporter reporter) {
        return reporter.page().select("main textarea").eachText()
                + reporter.page().select("main input").eachAttr("value").toString();
    }

    @Test
    void whateverPageIsSentLateIsShownAgainWithItsWords() {
        var lost = new ArrayList<String>();
        var pages = 0;
        for (var step : ReportStep.values()) {
            var reporter = step.way() == Way.CHILD
                    ? reporter().startAsChild()
                    : reporter().start();
            reporter.open(step.path());
            if (!reporter.at().equals(step.path())
                    || reporter.page()
                            .select("main textarea, main input[type=text]")
                            .isEmpty()) {
                continue;
            }
            pages++;
            var typed = typed(form(reporter, step.path()));
            clock.advance(TOO_LONG);
            reporter.press(step.path(), pairs(typed));
            var written = whatIsWritten(reporter);
            if (!typed.values().stream().allMatch(written::contains)
                    || !reporter.says().contains("still here")) {
                lost.add(step + ": " + reporter.says());
            }
            reporter.press(step.path(), pairs(typed));
            if (!reporter.at().equals(ReportStep.first(step.way()).path())) {
                lost.add(step + " leads to " + reporter.at());
            }
        }
        assertThat(lost).isEmpty();
        assertThat(pages).as("five of an adult, two of a child").isEqualTo(7);
    }

    @Test
    void afterALatePageTheQuestionsBeginAgainAndItsWordsAreInTheirPlace() {
        var reporter = reporter().start().tellTheLeast().open("/report/children/2");
        clock.advance(TOO_LONG);
        reporter.press("/report/children/2", "name", "Pip Saltmarsh");
        assertThat(reporter.status()).isEqualTo(200);
        assertThat(reporter.says())
                .contains("More than 15 minutes have passed", "deleted your answers on the earlier pages");
        assertThat(reporter.page().select("#name").val()).isEqualTo("Pip Saltmarsh");
        reporter.press("/report/children/1", "name", "Pip Saltmarsh");
        assertThat(reporter.at()).isEqualTo("/report/happening/danger");
        assertThat(reporter.open(WORRY).says()).doesNotContain("hungry");
        assertThat(reporter.open("/report/children").says()).contains("Pip Saltmarsh");
    }

    @Test
    void whatHadToBeMendedIsMendedInTheFreshDraft() {
        var reporter = reporter().start().open("/report/children/1");
        clock.advance(TOO_LONG);
        var long1 = "n".repeat(201);
        reporter.press("/report/children/1", "name", long1, "age", "about 4");
        assertThat(reporter.says()).contains("There is a problem", "still here");
        assertThat(whatIsWritten(reporter)).contains(long1, "about 4");
    }

    @Test
    void aFormThatWasAnsweredOnceIsNotShownToWhoeverReloadsIt() {
        var reporter = reporter().start().open("/report/children/1");
        var sent = fields(reporter, "/report/children/1", "name", "Pip", "age", "x".repeat(101));
        reporter.forge("/report/children/1", sent);
        assertThat(reporter.status()).isEqualTo(422);
        clock.advance(TOO_LONG);
        reporter.forge("/report/children/1", sent);
        assertThat(reporter.says()).startsWith("There is nothing here");
        assertThat(whatIsWritten(reporter)).doesNotContain("Pip");
    }

    @Test
    void aLatePageThatIsReloadedAfterTheExitShowsNothing() {
        var reporter = reporter().start().open(WORRY);
        clock.advance(TOO_LONG);
        var sent = fields(reporter, WORRY, "worry", "They are always hungry");
        reporter.forge(WORRY, sent);
        assertThat(whatIsWritten(reporter)).contains("always hungry");
        reporter.open("/exit");
        reporter.forge(WORRY, sent);
        assertThat(reporter.says()).startsWith("There is nothing here");
    }

    @Test
    void whoeverReportsNextIsNotShownWhatTheLastOneSent() {
        var last = reporter().start().open("/report/children/1");
        var sent = fields(last, "/report/children/1", "name", "Pip", "age", "x".repeat(101));
        last.forge("/report/children/1", sent);
        var next = reporter().start();
        next.forgeFromOurPage("/report/children/1", sent);
        assertThat(next.status()).isEqualTo(403);
        assertThat(next.page().html()).doesNotContain("Pip");
    }

    @Test
    void aPageOfYesterdayIsNotShownAgain() {
        var reporter = reporter().start().open(WORRY);
        clock.advance(Duration.ofHours(25));
        reporter.press(WORRY, "worry", "They are always hungry");
        assertThat(reporter.says()).startsWith("There is nothing here");
    }

    @Test
    void aNetworkThatBeganTooManyReportsLosesNoWords() {
        var reporter = reporter().start().open(WORRY);
        clock.advance(TOO_LONG);
        while (limits.mayStart("127.0.0.1")) {
            // Someone else in the same library.
        }
        reporter.press(WORRY, "worry", "They are always hungry");
        assertThat(whatIsWritten(reporter)).contains("always hungry");
        assertThat(reporter.says()).contains("Too many reports were started");
        limits.forget();
        reporter.press(WORRY, "worry", "They are always hungry");
        reporter.press(WORRY, "worry", "They are always hungry");
        assertThat(reporter.at()).isEqualTo("/report/happening/danger");
    }

    @Test
    void aPageOfAFileThatIsSentLateKeepsTheFile() {
        var reporter = reporter().startAsChild().open("/report/young/files");
        clock.advance(TOO_LONG);
        reporter.pressWith("/report/young/files", Map.of("door.jpg", Samples.jpeg()));
        assertThat(reporter.says()).contains("door.jpg", "still here");
        reporter.press("/report/young/files");
        assertThat(reporter.at()).isEqualTo("/report/young/safe");
    }

    @Test
    void moreTimeIsGivenToWhoeverAsksAndOnlyWhileThereIsSomething() {
        var reporter = reporter().start().tellTheLeast().open(WORRY);
        for (var more = 0; more < 4; more++) {
            clock.advance(Duration.ofMinutes(14));
            reporter.press("/report/longer");
            assertThat(reporter.page().select("main a").eachAttr("href")).containsExactly("/report/happening/danger");
            reporter.open(WORRY);
        }
        assertThat(whatIsWritten(reporter)).contains("always hungry");
        var sent = fields(reporter, "/report/longer");
        clock.advance(TOO_LONG);
        reporter.forge("/report/longer", sent);
        assertThat(reporter.at()).isEqualTo("/report/gone");
    }

    @Test
    void askingForMoreTimeDoesNotCountAsSending() {
        var reporter = reporter().start().open(WORRY);
        var page = reporter.page();
        clock.advance(Duration.ofMinutes(14));
        reporter.press("/report/longer");
        clock.advance(TOO_LONG);
        reporter.back(page).press(WORRY, "worry", "They are always hungry");
        assertThat(whatIsWritten(reporter)).contains("always hungry");
    }

    /** A person who has sent a report, and comes back with the six words. */
    private String sentAndKept() {
        var reporter = reporter().sendTheLeast().press("/report/send/new-phrase");
        var words = reporter.phrase();
        reporter.open("/report/send/phrase-check");
        var typed = new ArrayList<String>();
        for (var box : List.of("first", "second")) {
            var label = reporter.page().select("label[for=" + box + "]").text();
            typed.addAll(List.of(box, words.get(Integer.parseInt(label.substring(5)) - 1)));
        }
        reporter.press("/report/send/phrase-check", typed.toArray(String[]::new));
        return String.join(" ", words);
    }

    private Reporter back(String words) {
        return reporter().open("/report/return-phrase").press("/report/return-phrase", "phrase", words);
    }

    @Test
    void whoeverComesBackAndWritesForLongIsHeardOnceTheyHaveGivenTheirWordsAgain() {
        var words = sentAndKept();
        var reporter = back(words).open("/report/comeback/add-information");
        clock.advance(TOO_LONG);
        reporter.press("/report/comeback/add-information", "words", "She told me more today");
        assertThat(reporter.says()).contains("Your words are still here");
        assertThat(whatIsWritten(reporter)).contains("She told me more today");
        reporter.press("/report/comeback/late-reply", "phrase", "not those words", "words", "She told me more today");
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(whatIsWritten(reporter)).contains("She told me more today");
        reporter.press("/report/comeback/late-reply", "phrase", words, "words", "She told me more today");
        assertThat(reporter.says()).startsWith("We have received your message");
        assertThat(messages("She told me more today")).isOne();
    }

    @Test
    void theWordsThatCameWithLateFilesAreHeardAndTheFilesAreChosenAgain() {
        var words = sentAndKept();
        var reporter = back(words).open("/report/comeback/files");
        clock.advance(TOO_LONG);
        reporter.pressWith("/report/comeback/files", Map.of("door.jpg", Samples.jpeg()), "words", "This is the door");
        assertThat(reporter.says()).contains("You can choose them again");
        reporter.press("/report/comeback/late-reply", "phrase", words, "words", "This is the door");
        assertThat(reporter.at()).isEqualTo("/report/comeback/files");
        assertThat(messages("This is the door")).isOne();
    }

    private long messages(String words) {
        return database.asOwner()
                .sql("select count(*) from frontdoor.reporter_message where words = ?")
                .param(words)
                .query(Long.class)
                .single();
    }

    /** What a browser sends with this form of the page, as its history keeps it. */
    private static Map<String, String> fields(Reporter reporter, String action, String... typed) {
        var fields = new LinkedHashMap<String, String>();
        form(reporter, action)
                .select("input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }
}
