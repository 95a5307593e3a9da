package org.breakwater.frontdoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.ReportLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Any input gets a useful page, and nothing is lost that should be stored. */
@HouseTest
class HostileInputTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

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

    private static Map<String, String> forged(Reporter reporter, String name, String value) {
        var token = reporter.open("/report/send/check")
                .page()
                .select("input[name=_token]")
                .getFirst()
                .val();
        return Map.of("_token", token, name, value);
    }

    @Test
    void anEmptyWorryIsAskedForInWords() {
        var reporter = reporter().start().answer("/report/happening/worry", "worry", "  \n ");
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.page().select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#worry");
        assertThat(reporter.says()).contains("Tell us what is happening. A few words are enough");
    }

    @Test
    void tooLongAWorryIsKeptAndSaysByHowMuch() {
        var words = "ö".repeat(20_001);
        var reporter = reporter().start().answer("/report/happening/worry", "worry", words);
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.says()).contains("Use 20,000 characters or fewer. You have used 20,001");
        assertThat(reporter.page().select("#worry").text()).isEqualTo(words);
        assertThat(reporter()
                        .start()
                        .answer("/report/happening/worry", "worry", "😀".repeat(20_000))
                        .at())
                .isEqualTo("/report/children/1");
    }

    @Test
    void everyFieldHasAMostAndSaysSo() {
        var long_ = "x".repeat(10_001);
        var reporter = reporter().start().tellTheLeast();
        for (var field : new String[][] {
            {"/report/children/1", "name"},
            {"/report/children/1", "described"},
            {"/report/children/1", "age"},
            {"/report/children/1", "due"},
            {"/report/children/1", "address"},
            {"/report/children/1", "school"},
            {"/report/children/about", "whereNow"},
            {"/report/children/about", "withWhom"},
            {"/report/around-child", "whoElse"},
            {"/report/children/about", "injuries"},
            {"/report/children/about", "said"},
            {"/report/around-child", "workWords"},
            {"/report/around-child", "parentsWords"},
            {"/report/you/reporter-details", "name"},
            {"/report/you/reporter-details", "relation"},
            {"/report/you/reporter-details", "reach"},
            {"/report/you/reporter-details", "safeTime"},
            {"/report/you/reporter-details", "interpreter"}
        }) {
            reporter.answer(field[0], field[1], long_);
            assertThat(reporter.status()).as(field[1]).isEqualTo(422);
            assertThat(reporter.says()).as(field[1]).contains("characters or fewer");
        }
    }

    @Test
    void theLongestAnswersThatAreLetThroughCanBeSent() {
        var reporter = reporter()
                .start()
                .noDanger()
                .answer("/report/happening/worry", "worry", "w".repeat(20_000))
                .answer(
                        "/report/children/about",
                        "whereNow",
                        "w".repeat(2_400),
                        "withWhom",
                        "w".repeat(2_400),
                        "injuries",
                        "w".repeat(4_900),
                        "said",
                        "w".repeat(4_900))
                .answer(
                        "/report/around-child",
                        "whoElse",
                        "w".repeat(5_000),
                        "workWords",
                        "w".repeat(2_000),
                        "parentsWords",
                        "w".repeat(2_000));
        for (int place = 1; place <= 10; place++) {
            reporter.answer(
                    "/report/children/" + place,
                    "name",
                    "w".repeat(200),
                    "described",
                    "\"".repeat(2_000),
                    "age",
                    "w".repeat(100),
                    "address",
                    "w".repeat(500),
                    "school",
                    "w".repeat(200),
                    "due",
                    "w".repeat(100),
                    "unborn",
                    "yes");
        }
        assertThat(reporter.says()).contains("You cannot add more children here");
        reporter.open("/report/send/check").press("/report/send/now");
        assertThat(reporter.reference()).isNotEmpty();
    }

    @Test
    void markupIsShownAsItWasTyped() {
        var markup = "<script>alert(1)</script> & \"quotes\" ' <b>";
        var reporter = reporter()
                .start()
                .answer("/report/happening/worry", "worry", markup)
                .open("/report/send/check");
        assertThat(reporter.page().select("main script:not([src])")).isEmpty();
        assertThat(reporter.says()).contains(markup);
    }

    @Test
    void zeroBytesAndWritingFromTheRightAreNoTrouble() {
        var reporter = reporter()
                .start()
                .noDanger()
                .answer("/report/happening/worry", "worry", "a\u0000b مرحبا بكم 😀\u202e")
                .answer("/report/children/1", "name", "علي")
                .open("/report/send/check");
        assertThat(reporter.says()).contains("ab مرحبا بكم 😀", "علي");
        assertThat(reporter.page().select("main [dir=auto]")).isNotEmpty();
        assertThat(reporter.press("/report/send/now").reference()).isNotEmpty();
    }

    @Test
    void choicesThatWeNeverOfferedCountAsNone() {
        var reporter = reporter().start().tellTheLeast();
        reporter.forge("/report/happening/danger", forged(reporter, "danger", "PERHAPS"));
        reporter.forge("/report/around-child", forged(reporter, "works", "' or 1=1"));
        reporter.forge("/report/you/reporter-details", forged(reporter, "maySay", "PERHAPS"));
        assertThat(reporter.open("/report/send/check").press("/report/send/now").reference())
                .isNotEmpty();
    }

    @Test
    void placesThatNoChildHasLeadToTheList() {
        var reporter = reporter().start().tellTheLeast();
        for (var place : new String[] {"0", "-1", "3", "999999"}) {
            assertThat(reporter.open("/report/children/" + place).at()).isEqualTo("/report/children");
            reporter.forge("/report/children/" + place, forged(reporter, "name", "x"));
            assertThat(reporter.open("/report/children").says()).contains("You told us about 1 child");
        }
        assertThat(reporter.open("/report/children/one").status()).isEqualTo(400);
    }

    @Test
    void sendingWithoutTheTwoAnswersAsksForThem() {
        var reporter = reporter().start().open("/report/send/check");
        assertThat(reporter.says()).contains("Something is missing");
        reporter.press("/report/send/now");
        assertThat(reporter.at()).isEqualTo("/report/send/missing-answers");
    }

    @Test
    void pagesOfAfterwardsLeadBackWhenNothingWasSent() {
        var reporter = reporter().start();
        for (var path : new String[] {"/report/send/sent", "/report/send/new-phrase", "/report/send/phrase-check"}) {
            assertThat(reporter.open(path).at()).isEqualTo("/report/happening/danger");
        }
    }

    @Test
    void cookiesOfAnyShapeOpenNothing() {
        for (var value : new String[] {"x", "", "A".repeat(22), "A".repeat(4_000), "../../etc"}) {
            var reporter = reporter();
            reporter.cookies().put("report", value);
            reporter.cookies().put("return", value);
            assertThat(reporter.open("/report/send/check").status()).isEqualTo(200);
            assertThat(reporter.says()).startsWith("There is nothing here");
            assertThat(reporter.open("/report/comeback/updates").says()).startsWith("There is nothing here");
        }
    }

    @Test
    void questionsThatAreNotOursLeadBack() {
        var reporter = reporter().open("/report/comeback/add-information/00000000-0000-0000-0000-000000000000");
        assertThat(reporter.says()).startsWith("There is nothing here");
        assertThat(reporter().open("/report/comeback/add-information/x").status())
                .isEqualTo(400);
        assertThat(reporter().open("/report/nowhere").status()).isEqualTo(404);
    }
}
