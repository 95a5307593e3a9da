package org.breakwater.casework.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On every page of a case: who it is about, how urgent it is, its deadline, its allocation, and the next step. */
@HouseTest
class CaseHeaderScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void aChildTellsOfItself() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.CHILD, family.child("Wilf", "7"));
    }

    @Test
    void standsOnEveryPageOfTheCase() {
        for (var page : new String[] {"files", "family", "access-log", "allocation"}) {
            var header = house.as(InventedPerson.MAYA, "/cases/" + contact + "/" + page)
                    .page()
                    .select(".bw-limits")
                    .text();
            assertThat(header)
                    .as(page)
                    .contains("Wilf")
                    .contains(", 7")
                    .contains("From a child")
                    .contains("Not rated")
                    .contains("Decision: due in")
                    .contains("New")
                    .contains("Not allocated");
        }
    }

    @Test
    void saysWhenFeedbackIsDueWhereThatIsBeforeTheDecision() {
        var family = new AFamily(house);
        var referral = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7"));
        var header = house.as(InventedPerson.MAYA, "/cases/" + referral + "/files")
                .page()
                .select(".bw-limits")
                .text();
        assertThat(header).contains("Decision: due in", "Feedback due Wednesday 2 September 2026, 10:00");
    }

    @Test
    void leadsToTheNextStepForWhoCanTakeIt() {
        var step = ".bw-identity a[href=/desk/screening/" + contact + "]";
        assertThat(house.as(InventedPerson.MAYA, "/cases/" + contact + "/files")
                        .page()
                        .select(step)
                        .text())
                .isEqualTo("Screen this contact");
        assertThat(house.as(InventedPerson.ROBIN, "/cases/" + contact + "/files")
                        .page()
                        .select(step))
                .isEmpty();
    }

    @Test
    void theStepThatIsOpenAlreadyIsNoLoudButton() {
        assertThat(house.as(InventedPerson.MAYA, "/desk/screening/" + contact)
                        .page()
                        .select(".bw-identity .govuk-button"))
                .isEmpty();
    }

    @Test
    void nineGroupsOfPagesAreAtTheSideWithHowMuchIsInThem() {
        var places = house.as(InventedPerson.MAYA, "/cases/" + contact + "/files")
                .page()
                .select("nav[aria-label=Pages for this contact]");
        assertThat(places.select(".bw-places__link--lead, .bw-places__name").eachText())
                .containsExactly(
                        "Overview",
                        "Details",
                        "People 1",
                        "Previous contacts",
                        "Agency information 0",
                        "Decision",
                        "Chronology",
                        "Files 0",
                        "Access and audit");
    }

    @Test
    void thePageThatIsOpenIsMarkedAndSoIsTheGroupOfAPageBelow() {
        for (var page : Map.of(
                        "/desk/contact/" + contact, "Overview",
                        "/cases/" + contact + "/safe-contact/warnings", "Hazards and warnings",
                        "/cases/" + contact + "/files", "Files 0",
                        "/desk/screening/" + contact, "Screening",
                        "/cases/" + contact + "/family/household", "People 1")
                .entrySet()) {
            assertThat(house.as(InventedPerson.MAYA, page.getKey())
                            .page()
                            .select(".bw-places [aria-current=page]")
                            .eachText())
                    .as(page.getKey())
                    .containsExactly(page.getValue());
        }
    }

    /** The former row of twenty links on the page of a contact. */
    @Test
    void everyPageThatTheRowOfLinksLedToIsStillOnePressAway() {
        var id = contact.toString();
        var links = house.as(InventedPerson.MAYA, "/desk/contact/" + id)
                .page()
                .select("a[href]")
                .eachAttr("href");
        assertThat(links)
                .contains(
                        "/desk/immediate-actions/" + id,
                        "/desk/screening/" + id,
                        "/desk/shift-handovers/" + id,
                        "/desk/presenting-issues/" + id,
                        "/desk/referral-source/" + id,
                        "/desk/reporter/" + id)
                .containsAll(Stream.of(
                                "information-requests",
                                "analysis",
                                "meetings",
                                "handover",
                                "outstanding",
                                "disagreements",
                                "chronology",
                                "family/person",
                                "family",
                                "family/matches",
                                "allocation",
                                "safe-contact/warnings",
                                "safe-contact",
                                "files",
                                "restriction",
                                "conflicts",
                                "access-log",
                                "history")
                        .map(page -> "/cases/" + id + "/" + page)
                        .toList());
        var officers = house.as(InventedPerson.ROBIN, "/desk/contact/" + id)
                .page()
                .select("a[href]")
                .eachAttr("href");
        assertThat(officers)
                .contains("/desk/immediate-actions/" + id, "/desk/shift-handovers/" + id, "/desk/referral-source/" + id)
                .containsAll(Stream.of(
                                "disagreements",
                                "family/person",
                                "family",
                                "family/matches",
                                "files",
                                "conflicts",
                                "access-log",
                                "history")
                        .map(page -> "/cases/" + id + "/" + page)
                        .toList());
    }

    @Test
    void linksToNoPageThatARoleCannotOpen() {
        assertThat(house.as(InventedPerson.ROBIN, "/desk/contact/" + contact)
                        .page()
                        .select("nav a[href$=/safe-contact]"))
                .isEmpty();
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + contact)
                        .page()
                        .select("nav a[href$=/safe-contact]"))
                .hasSize(1);
    }
}
