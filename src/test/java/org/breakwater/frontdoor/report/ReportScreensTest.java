package org.breakwater.frontdoor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An adult reports a concern about a child. */
@HouseTest
class ReportScreensTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

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
    void saysWhoWillReadItAndWhenBeforeTheFirstQuestion() {
        assertThat(reporter().open("/report").says())
                .contains(
                        "A member of our children’s social care team (MASH+) reads every report.",
                        "We read reports about a child in immediate danger first.");
    }

    @Test
    void putsTheTelephoneFirstOutOfHours() {
        clock.setLondon("2026-11-28T22:00");
        var page = reporter().open("/report").page();
        assertThat(page.select("main h2").eachText()).startsWith("Call us first");
        assertThat(page.select("main .bw-phone__number").eachText())
                .startsWith("999", "0345 606 1212", "0845 606 1212");
        assertThat(page.select("main").text())
                .contains(
                        "duty social worker", "Monday 30 November", "If you cannot get through, try the other number.");
    }

    /** A page is identified by its title, and the browser's history reveals nothing about a child or danger. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROFESSIONAL")
    void eachQuestionHasATitleOfItsOwnThatGivesNothingAway(ReportContent.Way way) {
        var reporter = way == ReportContent.Way.CHILD
                ? reporter().startAsChild()
                : reporter().start();
        var titles = new HashMap<String, String>();
        for (var step : ReportStep.values()) {
            if (step.way() == way) {
                reporter.open(step.path());
                titles.put(reporter.at(), reporter.page().title());
            }
        }
        assertThat(titles.values())
                .hasSizeGreaterThanOrEqualTo(5)
                .doesNotHaveDuplicates()
                .noneMatch(title -> title.startsWith("Question"))
                .noneMatch(title -> title.matches("(?i).*(child|danger|harm|abuse|report).*"));
    }

    @Test
    void whoeverPressesBackAfterSomeoneLeftLearnsNothing() {
        var gone = reporter().open("/report/young/worry");
        assertThat(gone.at()).isEqualTo("/report/gone");
        assertThat(gone.page().select("main").outerHtml())
                .contains("There is nothing here", "What happened to my answers?")
                .doesNotContainPattern("(?i)a report|your report|reference|child|young|danger|safe|sent|999|1111");
    }

    @Test
    void setsNoCookieBeforeStart() {
        var reporter = reporter()
                .open("/report")
                .open("/report/young")
                .open("/report/return-phrase")
                .open("/report/gone");
        assertThat(reporter.cookies()).isEmpty();
        assertThat(reporter.start().cookies()).containsOnlyKeys("report");
    }

    @Test
    void tellsHowToLeaveQuicklyBeforeTheFirstQuestion() {
        var reporter = reporter().open("/report");
        var before = reporter.says().substring(0, reporter.says().indexOf("Is the child in danger right now?"));
        assertThat(before).contains("Exit this page", "History", "tracking app", "private window");
        assertThat(reporter.open("/report/young").says()).contains("Exit this page", "History", "mum or dad");
        assertThat(reporter.press("/report/start-young").at()).isEqualTo("/report/young/safe");
    }

    @Test
    void needsTheWorryAndTheChildAndNothingElse() {
        var reporter = reporter().sendTheLeast();
        assertThat(reporter.at()).isEqualTo("/report/send/sent");
        assertThat(reporter.reference()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        var kept = database.asOwner()
                .sql("select r.worry, r.present_danger, n.name, n.reach, n.may_say from frontdoor.report r"
                        + " join frontdoor.reporter n using (record_id) where r.reference = ?")
                .param(reporter.reference())
                .query()
                .singleRow();
        assertThat(kept)
                .containsEntry("worry", "They are always hungry")
                .containsEntry("present_danger", false)
                .containsEntry("name", "")
                .containsEntry("reach", "")
                .containsEntry("may_say", false);
    }

    @Test
    void asksEveryQuestionInOrderAndLeadsOnWithEmptyAnswersToAllButDanger() {
        var reporter = reporter().start();
        reporter.press("/report/happening/danger", "danger", "NO");
        assertThat(reporter.at()).isEqualTo("/report/happening/worry");
        reporter.press("/report/happening/worry", "worry", "Shouting every night");
        assertThat(reporter.at()).isEqualTo("/report/children/1");
        reporter.press("/report/children/1", "name", "Ali");
        for (var path : new String[] {
            "/report/children/about", "/report/around-child", "/report/files", "/report/you/reporter-details"
        }) {
            assertThat(reporter.at()).isEqualTo(path);
            assertThat(reporter.page().select("main h1")).hasSize(1);
            reporter.press(path);
        }
        assertThat(reporter.at()).isEqualTo("/report/send/check");
        assertThat(reporter.says()).contains("Shouting every night", "Ali", "Not answered");
    }

    @Test
    void keepsEverythingThatWasSaid() {
        var reporter = reporter()
                .start()
                .noDanger()
                .answer("/report/happening/worry", "worry", "Line one\nline two 😀 مرحبا")
                .answer(
                        "/report/children/1",
                        "name",
                        "Ali",
                        "age",
                        "about 4",
                        "school",
                        "Sand Lane",
                        "address",
                        "12 Sea Road")
                .answer(
                        "/report/children/2",
                        "described",
                        "the mother wears a red coat",
                        "unborn",
                        "yes",
                        "due",
                        "March")
                .answer(
                        "/report/children/about",
                        "whereNow",
                        "at home",
                        "withWhom",
                        "the uncle",
                        "injuries",
                        "a mark on the arm",
                        "said",
                        "I fell")
                .answer(
                        "/report/around-child",
                        "whoElse",
                        "a big dog",
                        "works",
                        "YES",
                        "workWords",
                        "a coach",
                        "parents",
                        "NO",
                        "parentsWords",
                        "it would be worse")
                .answer(
                        "/report/you/reporter-details",
                        "name",
                        "Sam",
                        "relation",
                        "next door",
                        "reach",
                        "07700 900123",
                        "safeTime",
                        "mornings",
                        "maySay",
                        "yes",
                        "interpreter",
                        "Polish");
        reporter.open("/report/send/check").press("/report/send/now");
        var report = database.asOwner()
                .sql("select * from frontdoor.report join frontdoor.reporter using (record_id) where reference = ?")
                .param(reporter.reference())
                .query()
                .singleRow();
        assertThat(report)
                .containsEntry("worry", "Line one\nline two 😀 مرحبا")
                .containsEntry("where_now", "at home\n\nWith: the uncle")
                .containsEntry("who_else", "a big dog")
                .containsEntry("harm", "Injuries: a mark on the arm\n\nWords used: I fell")
                .containsEntry("works_with_children", "YES")
                .containsEntry("work_words", "a coach")
                .containsEntry("parents_know", "NO")
                .containsEntry("name", "Sam")
                .containsEntry("reach", "07700 900123")
                .containsEntry("safe_time", "mornings")
                .containsEntry("may_say", true)
                .containsEntry("interpreter", "Polish");
        var children = database.asOwner()
                .sql("select name, age, unborn, due from people.person where record_id = ? order by place")
                .param(report.get("record_id"))
                .query()
                .listOfRows();
        assertThat(children).hasSize(2);
        assertThat(children.getLast()).containsEntry("unborn", true).containsEntry("due", "March");
        assertThat(database.asOwner()
                        .sql("select restricted from access.record where id = ?")
                        .param(report.get("record_id"))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aChangedAnswerLeadsBackToTheCheck() {
        var reporter = reporter().start().tellTheLeast().open("/report/send/check");
        reporter.answer("/report/around-child", "whoElse", "an aunt");
        assertThat(reporter.at()).isEqualTo("/report/send/check");
        assertThat(reporter.says()).contains("an aunt");
    }

    @Test
    void everyPageSaysThatNothingIsSentAndOffersTheExit() {
        var reporter = reporter().start().tellTheLeast();
        for (var step : org.breakwater.frontdoor.report.journey.ReportStep.values()) {
            if (!step.name().startsWith("YOUNG")) {
                var page = reporter.open(step.path()).page();
                assertThat(page.select("main").text()).as(step.path()).contains("Nothing has been sent yet.");
                assertThat(page.select("a[href=/exit]")).as(step.path()).isNotEmpty();
            }
        }
    }

    @Test
    void leadsProfessionalsToTheirOwnFormOrTheTelephone() {
        var page = reporter().open("/report").page();
        assertThat(page.select("main a[href=/who-to-call?who=professional]")).hasSize(1);
        assertThat(page.select("main a[href=/refer]")).hasSize(1);
        assertThat(page.select("main").text())
                .contains("Do you work or volunteer with children? Do not use this form.");
    }
}
