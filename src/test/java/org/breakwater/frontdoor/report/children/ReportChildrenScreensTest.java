package org.breakwater.frontdoor.report.children;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which children it is about: a name, a description or an address is enough. */
@HouseTest
class ReportChildrenScreensTest {

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
    void addsChangesAndTakesOffChildren() {
        var reporter = reporter().start().tellTheLeast();
        reporter.answer("/report/children/2", "name", "Bo").answer("/report/children/2", "name", "Bea");
        assertThat(reporter.says())
                .contains("You told us about 2 children", "Bea")
                .doesNotContain("Bo ");
        reporter.press("/report/children/1/remove");
        assertThat(reporter.says()).contains("You told us about 1 child", "Bea").doesNotContain("two small kids");
        reporter.press("/report/children/1/remove");
        assertThat(reporter.at()).isEqualTo("/report/children/1");
    }

    @Test
    void oneButtonKeepsAChildAndAsksForTheNext() {
        var reporter = reporter().start().tellTheLeast();
        reporter.open("/report/children/1").press("/report/children/1", "name", "Bo", "then", "another");
        assertThat(reporter.at()).isEqualTo("/report/children/2");
        reporter.press("/report/children/2", "name", "Bea");
        assertThat(reporter.at()).isEqualTo("/report/children");
        assertThat(reporter.says()).contains("You told us about 2 children", "Bo", "Bea");
    }

    @Test
    void whoPressesForAnotherChildAndIsStoppedByDangerComesToTheChildrenAfterwards() {
        var reporter = reporter().start().tellTheLeast();
        reporter.open("/report/children/1")
                .press("/report/children/1", "name", "Bo", "described", "He is unconscious", "then", "another");
        assertThat(reporter.at()).isEqualTo("/report/happening/danger-warning");
        var on = reporter.page().select("main a:contains(Continue with the questions)");
        assertThat(on.attr("href")).isEqualTo("/report/children");
        assertThat(reporter.open("/report/children").says()).contains("You told us about 1 child", "Add another child");
    }

    @Test
    void oneNameOneDescriptionOrOneAddressIsEnough() {
        for (var field : new String[] {"name", "described", "address"}) {
            var reporter = reporter().start().answer("/report/children/1", field, "x");
            assertThat(reporter.at()).isEqualTo("/report/children/about");
        }
        var empty = reporter().start().answer("/report/children/1", "age", "about 4");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.says()).contains("Enter a name, a description or an address");
        assertThat(empty.page().select("#age").val()).isEqualTo("about 4");
    }

    @Test
    void whereTheyAreNowIsAskedAndKeptAndThereIsNoChildBeyondTheNext() {
        var reporter = reporter().start().tellTheLeast();
        reporter.answer("/report/children/about", "whereNow", "at home", "withWhom", "the uncle", "said", "I fell");
        assertThat(reporter.open("/report/send/check").says()).contains("at home", "the uncle", "I fell");
        assertThat(reporter.open("/report/children/3").at()).isEqualTo("/report/children");
        reporter.answer("/report/children/about", "whereNow", "w".repeat(2_401));
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.says()).contains("Use 2,400 characters or fewer. You have used 2,401");
    }
}
