package org.breakwater.casework.informationrequests.agency;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The police are asked about two children again: their earlier response is offered, and never sent unchecked. */
@HouseTest
class EarlierResponsesScreensTest {

    private static final String OFFERED = "Your agency’s earlier responses about these people";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private String home = "";
    private UUID firstCase = new UUID(0, 0);
    private UUID secondCase = new UUID(0, 0);
    private AtTheDesk before;
    private UUID earlier = new UUID(0, 0);
    private AtTheDesk desk;
    private UUID again = new UUID(0, 0);
    private String page = "";
    private Browser petra;

    @BeforeEach
    void thePoliceAnsweredInMarchAndAreAskedAgain() {
        home = "3 Cockle Steps, flat " + UUID.randomUUID();
        clock.setLondon("2026-03-14T10:00");
        firstCase = reportAt(home);
        before = new AtTheDesk(house, firstCase);
        earlier = before.ask("police");
        before.answer(InventedPerson.PETRA, earlier, AgencyResponses.known(Rating.AMBER, null));
        clock.setLondon("2026-09-01T10:00");
        secondCase = reportAt(home);
        desk = new AtTheDesk(house, secondCase);
        again = desk.ask("police");
        page = "/information-requests/" + again;
        petra = house.as(InventedPerson.PETRA, page);
    }

    private UUID reportAt(String address) {
        return new Furnished(house)
                .report(new ReportContent(
                        ReportContent.Way.ADULT,
                        false,
                        "",
                        "They are alone at night",
                        List.of(child("Osmund Ferrybridge", address), child("Ottoline Ferrybridge", address)),
                        "",
                        "",
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.Reporter.anonymous(),
                        List.of()));
    }

    private static ReportContent.Child child(String name, String address) {
        return new ReportContent.Child(name, "", "", false, "", address, "");
    }

    private String start() {
        return page + "?from=" + before.answers(earlier).getFirst().id();
    }

    @Test
    void offersWhatTheirAgencySaidOfTheSamePeopleWithItsDateAndWhoGaveIt() {
        assertThat(petra.page().text())
                .contains(OFFERED, "Known, 14 March 2026", "Petra Vance (demo)")
                .contains("Osmund Ferrybridge, " + home + ": same name and address")
                .contains("Called to the address at night");
        assertThat(petra.page().select("a[href=" + start() + "]")).hasSize(1);
    }

    @Test
    void theLogOfTheEarlierCaseNamesWhoReadItAgain() {
        assertThat(database.asOwner()
                        .sql("select act from audit.entry where act = ? and ? = any(shown)")
                        .params("viewed an agency’s earlier responses", "contact:" + firstCase)
                        .query(String.class)
                        .list())
                .isNotEmpty();
    }

    @Test
    void isOfferedToNoOtherAgencyAndAboutNoOneWhoIsCalledTheSameElsewhere() {
        var health = "/information-requests/" + desk.ask("health");
        assertThat(house.as(InventedPerson.HAMISH, health).page().text()).doesNotContain(OFFERED);
        var elsewhere = "/information-requests/"
                + new AtTheDesk(house, reportAt("90 Cockle Steps, flat " + UUID.randomUUID())).ask("police");
        assertThat(house.as(InventedPerson.PETRA, elsewhere).page().text()).doesNotContain(OFFERED);
    }

    @Test
    void whoIsKeptOutOfTheEarlierCaseIsOfferedNothingOfIt() {
        house.as(InventedPerson.ADAEZE, "/cases/" + firstCase + "/conflicts")
                .send(
                        "/cases/" + firstCase + "/conflicts",
                        "who",
                        InventedPerson.PETRA.accountId().toString(),
                        "why",
                        "Her sister");
        petra.visit(page);
        assertThat(petra.page().text()).doesNotContain(OFFERED);
    }

    @Test
    void aNewResponseStartsFromItAndGoesOnlyWhenItWasCheckedToday() {
        petra.visit(start());
        assertThat(petra.page().select("#what1").text()).isEqualTo("Called to the address at night");
        assertThat(petra.page().select("input[name=checked][checked], input[name=searched][checked]"))
                .as("never ticked for them")
                .isEmpty();
        assertThat(petra.fill(page)).hasStatus(422);
        assertThat(petra.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter which systems you searched",
                        "Confirm that you have checked this response against your systems today");
        petra.follow(petra.fill(page, "checked", "YES", "otherSystem", "Athena"));
        assertThat(petra.page().text())
                .contains("Started from the response of 14 March 2026")
                .contains("Checked against the agency’s systems 1 September 2026");
        var maya = house.as(InventedPerson.MAYA, "/cases/" + secondCase + "/information-requests");
        assertThat(maya.page().text()).contains("Checked against the agency’s systems 1 September 2026");
    }

    @Test
    void nothingElseCanBeMadeItsBeginning() {
        var health = desk.ask("health");
        desk.answer(InventedPerson.HAMISH, health, AgencyResponses.notKnown());
        var theirs = desk.answers(health).getFirst().id().toString();
        petra.visit(page + "?from=" + theirs);
        assertThat(petra.page().select("input[name=startedFrom]")).isEmpty();
        assertThat(petra.send(
                        page,
                        "kind",
                        "NOT_KNOWN",
                        "searched",
                        "NAMES",
                        "otherSystem",
                        "Athena",
                        "startedFrom",
                        theirs,
                        "checked",
                        "YES"))
                .hasStatus(422);
        assertThat(petra.page().text()).contains("The earlier response is no longer available");
    }

    @Test
    void notKnownIsSaidOfEachPersonWithWhatWasSearchedAndWhere() {
        petra.follow(petra.sendAll(
                page,
                List.of(
                        "kind",
                        "NOTHING_RELEVANT",
                        "notKnown",
                        "2",
                        "searched",
                        "NAMES",
                        "searched",
                        "BIRTHS",
                        "otherSystem",
                        "Athena")));
        var maya = house.as(InventedPerson.MAYA, "/cases/" + secondCase + "/information-requests");
        assertThat(maya.page().text())
                .contains("Osmund Ferrybridge, " + home + ": Known, nothing relevant")
                .contains("Ottoline Ferrybridge, " + home + ": Not known")
                .contains("Searched for: Names; Dates of birth. Systems searched: Athena");
        assertThat(house.as(InventedPerson.MAYA, "/cases/" + secondCase + "/chronology")
                        .page()
                        .text())
                .contains("Ottoline Ferrybridge, " + home + ": Not known");
    }

    @Test
    void notKnownGoesForEverybodyInOnePressOnceTheySearchedAsTheLastTimeByWhatTheRequestHolds() {
        petra.sendAll(
                page, List.of("kind", "NOT_KNOWN", "searched", "NAMES", "searched", "BIRTHS", "otherSystem", "Athena"));
        var elsewhere = "7 Cockle Steps, flat " + UUID.randomUUID();
        var next = "/information-requests/" + new AtTheDesk(house, reportAt(elsewhere)).ask("police");
        petra.visit(next);
        assertThat(petra.page().text())
                .as("no date of birth was sent")
                .contains("If you searched the same systems as last time (names in Athena)")
                .contains("for both people and found nothing", "Send “Not known” for both people");
        petra.follow(petra.fill(next + "/not-known"));
        assertThat(petra.page().text())
                .contains("Ottoline Ferrybridge, " + elsewhere + ": Not known", "Searched for: Names. Systems");
    }

    @Test
    void whomTheirAgencyKnewBeforeIsNeverNotKnownInOnePress() {
        petra.send(page, "kind", "NOT_KNOWN", "searched", "NAMES", "otherSystem", "Athena");
        petra.visit("/information-requests/" + new AtTheDesk(house, reportAt(home)).ask("police"));
        assertThat(petra.page().text())
                .contains("Your agency knew Osmund Ferrybridge, " + home + "; Ottoline Ferrybridge, " + home)
                .contains("on 14 March 2026, 10:00: check before you answer.")
                .doesNotContain("Not known?");
    }

    @Test
    void theDeskReadsWhereTwoResponsesOfOneAgencyContradict() {
        var twice = "/information-requests/" + before.ask("police");
        petra.visit(twice);
        petra.follow(petra.send(twice, "kind", "NOT_KNOWN", "searched", "NAMES", "otherSystem", "Athena"));
        var maya = house.as(InventedPerson.MAYA, "/cases/" + firstCase + "/information-requests");
        assertThat(maya.page().select(".govuk-warning-text").text())
                .contains("knew Osmund Ferrybridge, " + home + " on 14 March 2026, 10:00 and did not on"
                        + " 1 September 2026, 10:00. Ask them which is right.");
        maya.visit("/cases/" + secondCase + "/information-requests");
        assertThat(maya.page().text()).doesNotContain("Ask them which is right");
    }
}
