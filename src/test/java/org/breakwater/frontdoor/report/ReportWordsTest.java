package org.breakwater.frontdoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.HouseTest;
import org.breakwater.ReadingGrade;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Text that a frightened person can read at once, and a child too. */
@HouseTest
class ReportWordsTest {

    private static final double PUBLIC = 7;
    private static final double CHILD = 4;
    private static final List<String> HOURS = List.of("2026-11-28T22:00", "2026-11-25T11:00");

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    private final Map<String, Double> grades = new LinkedHashMap<>();

    @BeforeEach
    void onSaturdayNight() {
        limits.forget();
        clock.setLondon("2026-11-28T22:00");
    }

    private Reporter grade(Reporter reporter) {
        var main = reporter.page().select("main").getFirst().clone();
        main.select(".bw-as-typed, .bw-phrase").forEach(Element::remove);
        grades.merge(reporter.at(), ReadingGrade.of(main), Math::max);
        return reporter;
    }

    @Test
    void adultsNeedSevenYearsOfSchoolAtMost() {
        var reporter = grade(new Reporter(web).open("/report"));
        clock.setLondon("2026-11-25T11:00");
        grade(new Reporter(web).open("/report"));
        reporter.press("/report/start");
        grade(reporter);
        reporter.tellTheLeast();
        for (var step : ReportStep.values()) {
            if (!step.name().startsWith("YOUNG")) {
                grade(reporter.open(step.path()));
            }
        }
        grade(reporter.answer("/report/happening/danger", "danger", "YES"));
        reporter.open("/report/send/check").press("/report/send/now");
        ends(reporter);
        grade(new Reporter(web).open("/report/return-phrase"));
        for (var hour : HOURS) {
            clock.setLondon(hour);
            grade(new Reporter(web).start().press("/report/happening/danger", "danger", "UNSURE"));
            grade(new Reporter(web).start().open("/report/send/check").press("/report/send/now"));
            grade(new Reporter(web).sendTheLeast());
        }
        assertThat(grades)
                .hasSizeGreaterThan(20)
                .allSatisfy((at, grade) -> assertThat(grade).as(at).isLessThanOrEqualTo(PUBLIC));
    }

    @Test
    void aChildNeedsFourYearsOfSchoolAtMost() {
        var reporter = grade(new Reporter(web).open("/report/young"));
        clock.setLondon("2026-11-25T11:00");
        grade(new Reporter(web).open("/report/young"));
        reporter.press("/report/start-young");
        grade(reporter);
        for (var step : ReportStep.values()) {
            if (step.name().startsWith("YOUNG")) {
                grade(reporter.open(step.path()));
            }
        }
        grade(reporter.answer("/report/young/safe", "safe", "NO"));
        grade(reporter.press("/report/send/now"));
        ends(reporter);
        grade(new Reporter(web).startAsChild().open("/report/young/check").press("/report/send/now"));
        grade(new Reporter(web).startAsChild().answer("/report/young/child", "name", "Kit"));
        grade(new Reporter(web)
                .startAsChild()
                .answer("/report/young/child")
                .open("/report/young/check")
                .press("/report/send/now"));
        for (var hour : HOURS) {
            clock.setLondon(hour);
            grade(new Reporter(web).open("/who-to-call?who=child"));
            grade(new Reporter(web).startAsChild().press("/report/young/safe", "safe", "UNSURE"));
            grade(new Reporter(web)
                    .startAsChild()
                    .answer("/report/young/safe", "safe", "YES")
                    .answer("/report/young/worry", "worry", "x")
                    .answer("/report/young/child", "address", "Sand Lane")
                    .open("/report/young/check")
                    .press("/report/send/now"));
        }
        assertThat(grades)
                .hasSizeGreaterThan(10)
                .allSatisfy((at, grade) -> assertThat(grade).as(at).isLessThanOrEqualTo(CHILD));
    }

    private void ends(Reporter reporter) {
        grade(reporter).press("/report/send/new-phrase");
        var words = String.join(" ", grade(reporter).phrase());
        grade(reporter.open("/report/send/phrase-check")).press("/report/send/finished");
        grade(grade(reporter).open("/report/send/check"));
        reporter.open("/report/return-phrase").press("/report/return-phrase", "phrase", words);
        grade(grade(reporter).open("/report/comeback/add-information"))
                .press("/report/comeback/add-information", "words", "more");
        grade(reporter);
    }
}
