package org.breakwater.mash.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.receivedreports.SpamSuspicion;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.alerts.AlertStrength;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must be read now, as the desk sees it, and who to telephone if nobody acknowledges an alert. */
@HouseTest
class DeskScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void onSaturdayNight() {
        database.empty();
        clock.setLondon("2026-11-28T22:00");
    }

    private AtTheDesk reported(Way way, boolean danger, YesNoUnsure answer) {
        return reported(way, danger, answer, List.of());
    }

    private AtTheDesk reported(Way way, boolean danger, YesNoUnsure answer, List<String> suspicions) {
        contact = new Furnished(house)
                .report(new ReportContent(
                        way,
                        danger,
                        danger ? "Asked whether the child is in danger now: yes." : "",
                        "mum shouts all day",
                        List.of(new ReportContent.Child("Kit", "", "13", false, "", "Sand Lane", "")),
                        "",
                        "",
                        "",
                        YesNoUnsure.UNSURE,
                        "",
                        YesNoUnsure.UNSURE,
                        "",
                        ReportContent.Reporter.anonymous(),
                        suspicions,
                        answer));
        return new AtTheDesk(house, contact);
    }

    private Browser idris() {
        var browser = house.as(InventedPerson.IDRIS);
        return browser;
    }

    private String reads(String path) {
        var browser = idris();
        browser.visit(path);
        return browser.page().select("main").text();
    }

    @Test
    void aChildIsAtLeastAmberUntilAPersonRatesIt() {
        var desk = reported(Way.CHILD, false, YesNoUnsure.NO);
        assertThat(desk.now().alert()).isEqualTo(AlertStrength.READ_NOW);
        assertThat(desk.now().urgency()).isEqualTo(1);
        assertThat(running()).contains("amber-enquiry");
        assertThat(reads("/desk")).contains("Not rated. From a child: treat as amber or above", "Screening. Alert");
        assertThat(reads("/desk/contact/" + contact)).contains("Read this now. Alert raised", "Acknowledge");
        desk.screen(InventedPerson.IDRIS, Rating.GREEN);
        assertThat(running()).doesNotContain("amber-enquiry");
        assertThat(desk.now().urgency()).isEqualTo(5);
        assertThat(desk.now().alarmRings())
                .as("who rates it has acknowledged it")
                .isFalse();
    }

    @Test
    void notSureIsSaidInWords() {
        reported(Way.ADULT, false, YesNoUnsure.UNSURE);
        assertThat(reads("/desk")).contains("Immediate danger: not sure. Not rated");
        assertThat(reads("/desk/contact/" + contact))
                .contains("The person reporting the concern is not sure whether the child is in immediate danger.")
                .contains("Immediate danger: not sure.");
    }

    @Test
    void immediateDangerIsSaidAsTheFieldSaysIt() {
        var desk = reported(Way.ADULT, true, YesNoUnsure.YES);
        assertThat(desk.now().alert()).isEqualTo(AlertStrength.DANGER);
        assertThat(reads("/desk")).contains("Immediate danger reported, not rated");
        assertThat(reads("/desk/contact/" + contact))
                .contains("The person reporting the concern said the child is in danger now.")
                .contains("Immediate danger to a child reported.")
                .doesNotContain("Possible immediate danger");
    }

    @Test
    void anAlertNamesTheChildAndThatItDidIsAudited() {
        reported(Way.ADULT, true, YesNoUnsure.YES);
        var idris = idris();
        idris.visit("/desk?stage=CLOSED");
        assertThat(idris.page().select(".bw-alarm a").text()).startsWith("Kit, ");
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry where act like 'viewed the contact%' and ? = any(shown)")
                        .param("contact:" + contact)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whereOnlyTheWordsSaySoTheDeskReadsPossibleDanger() {
        reported(Way.ADULT, true, YesNoUnsure.NO);
        assertThat(reads("/desk")).contains("Possible immediate danger, not rated");
        assertThat(reads("/desk/contact/" + contact))
                .contains("Possible immediate danger.", "Possible immediate danger to a child.")
                .doesNotContain("Immediate danger reported");
    }

    @Test
    void aChildOrAnAlertIsNeverSetAsideAsSpam() {
        var fast = List.of(SpamSuspicion.TOO_FAST.name());
        assertThat(reported(Way.CHILD, false, YesNoUnsure.NO, fast).now().stage())
                .isEqualTo(Stage.NEW);
        assertThat(reads("/desk/contact/" + contact))
                .contains("Possible spam: sent less than 4 seconds after it was started");
        assertThat(reported(Way.ADULT, true, YesNoUnsure.YES, fast).now().stage())
                .isEqualTo(Stage.NEW);
        assertThat(reported(Way.ADULT, false, YesNoUnsure.UNSURE, fast).now().stage())
                .isEqualTo(Stage.NEW);
        assertThat(reported(Way.ADULT, false, YesNoUnsure.NO, fast).now().stage())
                .isEqualTo(Stage.SET_ASIDE);
        assertThat(reads("/desk?stage=SET_ASIDE")).contains("Suspected spam");
    }

    @Test
    void suspectedSpamIsCountedAndListedByItselfAndNotInAllOpen() {
        var fast = List.of(SpamSuspicion.TOO_FAST.name());
        var spam = reported(Way.ADULT, false, YesNoUnsure.NO, fast).now();
        var open = reported(Way.ADULT, true, YesNoUnsure.YES).now();
        assertThat(spam.stage()).isEqualTo(Stage.SET_ASIDE);
        var idris = idris();
        idris.visit("/desk?stage=ALL");
        assertThat(idris.page().select(".bw-sub a").eachText()).contains("All open 1", "Suspected spam 1");
        assertThat(idris.page().select("tbody tr").eachAttr("data-row"))
                .containsExactly(open.id().toString());
        assertThat(idris.page().select("main").text()).contains("1 contact");
        idris.visit("/desk?stage=SET_ASIDE");
        assertThat(idris.page().select("tbody tr").eachAttr("data-row"))
                .containsExactly(spam.id().toString());
    }

    @Test
    void anAlertThatNobodyAcknowledgesNamesWhomToCallAfterTenMinutes() {
        reported(Way.ADULT, true, YesNoUnsure.YES);
        var call = "call the Emergency Duty Team on 0345 606 1212 or 0845 606 1212";
        clock.advance(Duration.ofMinutes(9));
        assertThat(reads("/desk")).doesNotContain(call);
        clock.advance(Duration.ofMinutes(1));
        assertThat(reads("/desk")).contains("One alert was not acknowledged within 10 minutes", call);
        var idris = idris();
        idris.visit("/desk/contact/" + contact);
        assertThat(idris.page().select("main").text()).contains(call);
        idris.follow(idris.send("/desk/contact/" + contact + "/acknowledge"));
        assertThat(idris.page().select("main").text())
                .contains("Acknowledged the alert")
                .doesNotContain(call);
        assertThat(reads("/desk")).doesNotContain(call);
    }

    private List<String> running() {
        return new AtTheDesk(house, contact)
                        .as(
                                InventedPerson.IDRIS,
                                () -> house.getBean(CaseDeadlines.class).of(contact))
                        .stream()
                        .filter(ClockRow::isRunning)
                        .map(ClockRow::rule)
                        .toList();
    }

    @Test
    void anAlertIsDueTenMinutesAfterItWasRaisedAndOverdueOnlyThen() {
        reported(Way.ADULT, true, YesNoUnsure.YES);
        var outstanding = "/cases/" + contact + "/outstanding";
        clock.setLondon("2026-11-28T22:00:40");
        assertThat(reads(outstanding)).contains("An alert has not been acknowledged Owner: MASH+, due in 9");
        clock.setLondon("2026-11-28T22:11");
        assertThat(reads(outstanding)).contains("An alert has not been acknowledged Overdue", "1 minute overdue");
    }

    @Test
    void aReferrerWhoIsNotSureIsCalledTheReferrer() {
        reported(Way.PROFESSIONAL, false, YesNoUnsure.UNSURE);
        assertThat(reads("/desk/contact/" + contact))
                .contains("The referrer is not sure whether the child is in immediate danger.")
                .doesNotContain("person reporting");
    }
}
