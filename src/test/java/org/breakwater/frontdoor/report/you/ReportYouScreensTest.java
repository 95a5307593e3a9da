package org.breakwater.frontdoor.report.you;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A reporter gives their name, or stays anonymous with one press. */
@HouseTest
class ReportYouScreensTest {

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
    void onePressIsEnoughToStayUnknown() {
        var reporter = reporter().start().tellTheLeast().answer("/report/you/reporter-details", "name", "Sam");
        reporter.open("/report/you/reporter-details").press("/report/you/anonymous");
        assertThat(reporter.at()).isEqualTo("/report/send/check");
        assertThat(reporter.says()).contains("Anonymous").doesNotContain("Sam");
    }

    @Test
    void howToReachThemIsKeptBesideTheirNameAndMayBeLeftOut() {
        var reporter = reporter().start().tellTheLeast().open("/report/you/reporter-details");
        reporter.press(
                "/report/you/reporter-details", "name", "Sam", "reach", "r".repeat(501), "interpreter", "Polish");
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.says()).contains("Use 500 characters or fewer. You have used 501");
        assertThat(reporter.page().select("input[name=interpreter]").val()).isEqualTo("Polish");
        reporter.press(
                "/report/you/reporter-details",
                "name",
                "Sam",
                "relation",
                "next door",
                "reach",
                "07700 900123",
                "maySay",
                "yes",
                "interpreter",
                "Polish");
        assertThat(reporter.at()).isEqualTo("/report/send/check");
        assertThat(reporter.says()).contains("Sam", "next door", "07700 900123", "Polish");
    }
}
