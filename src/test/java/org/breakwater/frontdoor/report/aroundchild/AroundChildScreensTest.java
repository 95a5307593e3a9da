package org.breakwater.frontdoor.report.aroundchild;

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

/** Who else is there, who works with children, and whether the parents know: each is optional, and each is stored. */
@HouseTest
class AroundChildScreensTest {

    private static final String AROUND = "/report/around-child";

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
        var reporter = told().answer(
                        AROUND,
                        "whoElse",
                        "a big dog",
                        "works",
                        "YES",
                        "workWords",
                        "a swimming coach",
                        "parents",
                        "NO",
                        "parentsWords",
                        "it would be worse")
                .open("/report/send/check");
        assertThat(reporter.says()).contains("a big dog", "a swimming coach", "it would be worse");
        reporter.open(AROUND);
        assertThat(reporter.page().select("input[name=works][checked]").val()).isEqualTo("YES");
        assertThat(reporter.page().select("input[name=parents][checked]").val()).isEqualTo("NO");
    }

    @Test
    void nothingIsNeededAndAForgedAnswerIsNone() {
        var reporter = told().answer(AROUND, "works", "PERHAPS").answer(AROUND);
        assertThat(reporter.status()).isEqualTo(200);
        assertThat(reporter.open(AROUND).page().select("input[name=works][checked]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"whoElse, 5000", "workWords, 2000", "parentsWords, 2000"})
    void whatIsTooLongComesBackWholeWithHowMuchFits(String field, int most) {
        var reporter = told().answer(AROUND, field, "w".repeat(most + 1));
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.says())
                .contains("Use %,d characters or fewer. You have used %,d".formatted(most, most + 1));
        assertThat(reporter.page().select("[name=" + field + "]").text()).hasSize(most + 1);
    }
}
