package org.breakwater.frontdoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.ReportLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An adult with little time reaches the end in few pages, and skips nothing that is required. */
@HouseTest
class ShortReportTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    private Reporter reporter() {
        return new Reporter(web);
    }

    @BeforeEach
    void inOfficeHours() {
        limits.forget();
        clock.setLondon("2026-11-25T11:00");
    }

    @Test
    void asksAboutDangerOnTheFirstPageAndOnceMoreWhereItWasPassedOver() {
        var reporter = reporter().open("/report").press("/report/start", "danger", "NO");
        assertThat(reporter.at()).isEqualTo("/report/happening/worry");
        assertThat(reporter.open("/report").press("/report/start").at()).isEqualTo("/report/happening/danger");
        reporter.open("/report").press("/report/start", "danger", "PERHAPS");
        assertThat(reporter.at()).isEqualTo("/report/happening/danger");
        for (var danger : new String[] {"YES", "UNSURE"}) {
            reporter.open("/report").press("/report/start", "danger", danger);
            assertThat(reporter.at()).isEqualTo("/report/happening/danger-warning");
            var onward =
                    reporter.page().select("main a:contains(Continue with)").attr("href");
            assertThat(onward).isEqualTo("/report/happening/worry");
        }
    }

    @Test
    void whoAsksForHelpForTheirOwnFamilyFindsItAndIsKnownByIt() {
        var reporter = reporter().open("/report");
        assertThat(reporter.page().select("main a[href=/report/family-help]")).hasSize(1);
        reporter.open("/report/family-help");
        assertThat(reporter.says()).contains("You can ask for help yourself", "01702 215007");
        reporter.press("/report/start", "danger", "NO").tellTheLeast();
        for (var path : List.of("/report/around-child", "/report/you/reporter-details", "/report/send/check")) {
            assertThat(reporter.open(path).says())
                    .as(path)
                    .doesNotContain("Do the parents know", "Can we tell the family");
        }
        assertThat(reporter.says())
                .contains("It is my own family. I am asking for help", "You cannot change your request after that")
                .doesNotContain("your report");
        assertThat(reporter.press("/report/send/now").says())
                .contains(
                        "we will contact you in the way you asked us to",
                        "We have your request",
                        "Thank you for asking us.")
                .doesNotContain("We can’t tell you what we find out");
        reporter.press("/report/send/new-phrase");
        assertThat(reporter.says()).doesNotContain("your report");
        var words = String.join(" ", reporter.phrase());
        reporter.open("/report/return-phrase");
        assertThat(reporter.says()).doesNotContain("your report");
        assertThat(reporter.press("/report/return-phrase", "phrase", words).says())
                .contains("We have what you sent. It has not been read yet.")
                .doesNotContain("Your report", "your report");
        assertThat(reporter.open("/report/comeback/add-information").says()).doesNotContain("your report");
        assertThat(reporter.press("/report/comeback/add-information", "words", "We are managing")
                        .says())
                .contains("We have added it to what you told us before.");
    }

    @Test
    void aFamilyInDangerSendsARequestNotAReport() {
        var reporter = reporter().open("/report/family-help").press("/report/start", "danger", "YES");
        assertThat(reporter.says()).contains("Call 999 now", "Send your request now.", "Send my request now");
    }

    @Test
    void whoAsksForTheirOwnFamilyIsAskedAboutTheirOwnChildAndHome() {
        var reporter = reporter().open("/report/family-help").press("/report/start", "danger", "NO");
        assertThat(reporter.says()).contains("What help would you like?");
        reporter.tellTheLeast();
        for (var path : List.of("/report/children/about", "/report/around-child", "/report/you/reporter-details")) {
            assertThat(reporter.open(path).says())
                    .as(path)
                    .doesNotContain("the child", "the person you are worried about", "How do you know", "your report");
        }
        reporter.press("/report/you/reporter-details", "reach", "01632 960 112");
        assertThat(reporter.open("/report/send/check").says()).contains("It is my own family. I am asking for help");
    }

    @Test
    void sendsFromTheLastPageThatIsNeeded() {
        var reporter = reporter().open("/report").press("/report/start", "danger", "NO");
        reporter.press("/report/happening/worry", "worry", "They are always hungry");
        assertThat(reporter.says()).contains("Step 2 of 7", "Everything else is optional");
        reporter.press("/report/children/1", "name", "Ali", "then", "send");
        assertThat(reporter.at()).isEqualTo("/report/send/sent");
        var asked = reporter().start().answer("/report/children/1", "name", "Ali", "then", "send");
        assertThat(asked.at()).as("what is missing is still asked for").isEqualTo("/report/send/missing-answers");
    }

    @Test
    void wordsOfDangerOnTheLastPageThatIsNeededInterruptBeforeItIsSent() {
        var reporter = reporter().start().noDanger().answer("/report/happening/worry", "worry", "Always hungry");
        reporter.press("/report/children/1", "described", "the boy with the knife wound, bleeding", "then", "send");
        assertThat(reporter.at()).isEqualTo("/report/happening/danger-warning");
        assertThat(reporter.press("/report/send/now").at()).isEqualTo("/report/send/sent");
    }

    @Test
    void everyPageThatMayBeLeftOutSaysSoAndLeadsToTheCheckAtOnce() {
        for (var path : List.of("/report/children/about", "/report/around-child", "/report/files")) {
            var reporter = reporter().start().tellTheLeast().open(path);
            assertThat(reporter.says())
                    .as(path)
                    .containsPattern("Step [3-5] of 7")
                    .contains("optional");
            assertThat(reporter.press(path, "then", "check").at()).as(path).isEqualTo("/report/send/check");
        }
    }
}
