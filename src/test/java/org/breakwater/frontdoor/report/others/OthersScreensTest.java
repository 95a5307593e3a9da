package org.breakwater.frontdoor.report.others;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who else is there, who works with children, and whether the parents know: each may be left out, and each is kept. */
@HouseTest
class OthersScreensTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    @BeforeEach
    void inOfficeHours() {
        limits.forget();
        clock.setLondon("2026-11-25T11:00");
    }

    private Reporter told() {
        return new Reporter(web).start().tellTheLeast();
    }

    @Test
    void whatIsSaidStandsOnTheCheckAndOnItsOwnPage() {
        var reporter = told().answer("/report/others/home", "whoElse", "a big dog")
                .answer("/report/others/work", "works", "YES", "workWords", "a swimming coach")
                .answer("/report/others/parents", "parents", "NO", "parentsWords", "it would be worse")
                .open("/report/send/check");
        assertThat(reporter.says()).contains("a big dog", "a swimming coach", "it would be worse");
        reporter.open("/report/others/work");
        assertThat(reporter.page().select("input[name=works][checked]").val()).isEqualTo("YES");
        reporter.open("/report/others/parents");
        assertThat(reporter.page().select("input[name=parents][checked]").val()).isEqualTo("NO");
    }

    @Test
    void nothingIsNeededAndAForgedAnswerIsNone() {
        var reporter = told().answer("/report/others/work", "works", "PERHAPS").answer("/report/others/parents");
        assertThat(reporter.status()).isEqualTo(200);
        assertThat(reporter.open("/report/others/work").page().select("input[name=works][checked]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"home, whoElse, 5000", "work, workWords, 2000", "parents, parentsWords, 2000"})
    void whatIsTooLongComesBackWholeWithHowMuchFits(String page, String field, int most) {
        var path = "/report/others/" + page;
        var reporter = told().answer(path, field, "w".repeat(most + 1));
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.says())
                .contains("Use %,d characters or fewer. You have used %,d".formatted(most, most + 1));
        assertThat(reporter.page().select("[name=" + field + "]").text()).hasSize(most + 1);
    }
}
