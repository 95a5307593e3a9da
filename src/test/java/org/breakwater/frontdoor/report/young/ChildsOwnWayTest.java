package org.breakwater.frontdoor.report.young;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A child finds the questions for children from everywhere, is asked once where we can find them, and is not sent away.
 */
@HouseTest
class ChildsOwnWayTest {

    private static final String OWN_WAY = "main a[href=/report/young]";
    private static final String WHERE = "/report/send/child-location";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    @BeforeEach
    void atNight() {
        limits.forget();
        clock.setLondon("2026-11-28T22:00");
    }

    private Reporter child() {
        return new Reporter(web);
    }

    @Test
    void theNumbersForAChildLeadToTheChildsWayAndHaveTheExit() {
        var page = child().open("/who-to-call?who=child").page();
        assertThat(page.select(OWN_WAY)).hasSize(1);
        assertThat(page.select("main a[href=/report]")).isEmpty();
        assertThat(page.select("a[href=/exit]")).isNotEmpty();
        assertThat(child().open("/who-to-call?danger=yes&who=child").page().select("a[href=/exit]"))
                .isNotEmpty();
    }

    @Test
    void everyPageForChildrenAndYoungPeopleLeadsThere() {
        for (var audience : List.of("children", "young-people")) {
            var all = child().open("/information/" + audience).page();
            assertThat(all.select(OWN_WAY)).as(audience).hasSize(1);
            var texts = all.select("main .bw-topics a").eachAttr("href");
            assertThat(texts).hasSizeGreaterThan(3);
            for (var text : texts) {
                var page = house.visitor();
                page.visit(text);
                assertThat(page.page().select(OWN_WAY)).as(text).hasSize(1);
                assertThat(page.page().select("a[href=/exit]")).as(text).isNotEmpty();
            }
        }
    }

    private Reporter saysNeitherPlaceNorWay() {
        return child().startAsChild()
                .answer("/report/young/safe", "safe", "YES")
                .answer("/report/young/worry", "worry", "mum shouts all day")
                .answer("/report/young/child", "name", "Kit");
    }

    @Test
    void aChildWhoGaveNeitherAPlaceNorAWayIsAskedOnceAndThenItIsSent() {
        var child = saysNeitherPlaceNorWay();
        assertThat(child.at()).isEqualTo(WHERE);
        assertThat(child.says()).contains("You do not have to say", "0800 1111", "Nothing has been sent yet.");
        child.press(WHERE);
        assertThat(child.at()).isEqualTo("/report/young/check");
        assertThat(child.says()).contains("We do not know where you are.");
        child.answer("/report/young/child", "name", "Kit");
        assertThat(child.at()).as("it is asked once").isEqualTo("/report/young/check");
        assertThat(child.press("/report/send/now").at()).isEqualTo("/report/send/sent");
    }

    @Test
    void whatTheyThenSayIsKeptBesideTheRest() {
        var child = saysNeitherPlaceNorWay();
        child.press(WHERE, "address", "the youth club on the pier", "reach", "Miss Lane at school");
        child.press("/report/send/now");
        assertThat(database.asOwner()
                        .sql("select n.reach, p.name, p.address from frontdoor.report r"
                                + " join frontdoor.reporter n using (record_id) join people.person p using (record_id)"
                                + " where r.reference = ?")
                        .param(child.reference())
                        .query()
                        .singleRow())
                .containsEntry("reach", "Miss Lane at school")
                .containsEntry("name", "Kit")
                .containsEntry("address", "the youth club on the pier");
    }

    @Test
    void whoGaveEitherIsNotAsked() {
        var reached = child().startAsChild()
                .answer("/report/young/safe", "safe", "YES")
                .answer("/report/young/worry", "worry", "mum shouts all day")
                .answer("/report/young/child", "name", "Kit", "safeTime", "lunch at school")
                .open("/report/young/check")
                .press("/report/send/now");
        assertThat(reached.at()).isEqualTo("/report/send/sent");
    }

    @Test
    void theLastPageSaysWhatAChildMayCountOnAndNotThatWeWillTellThemNothing() {
        var child = saysNeitherPlaceNorWay().press(WHERE).press("/report/send/now");
        assertThat(child.says())
                .contains("keep you safe", "come back", "0800 1111", "999")
                .doesNotContain("not tell you", "can’t tell you", "cannot tell you", "can not tell you");
        child.press("/report/send/finished");
        assertThat(child.says()).contains("We have what you sent").doesNotContain("tell you");
    }
}
