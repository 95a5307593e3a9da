package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A section 47 enquiry begins for one child and nothing for the other: each page says so of the right one. */
@HouseTest
class SiblingsHaveTheirOwnOutcomesTest {

    private static final String ENQUIRY = "Section 47 enquiry (joint)";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void anEnquiryForOneOfTwo() {
        clock.setLondon("2026-09-01T10:00");
        database.empty();
        contact = new Furnished(house)
                .report(Furnished.told(ReportContent.Way.PROFESSIONAL, false, ReportContent.YesNoUnsure.NO));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        var table = new AtTheTable(house, contact);
        table.hold(
                table.callStrategy(),
                List.of(
                        new DiscussionDecision.ForChild(DiscussionOutcome.JOINT, ""),
                        new DiscussionDecision.ForChild(DiscussionOutcome.NONE, "")),
                null);
        desk.proposeForAll("STRATEGY_DISCUSSION", "NO_FURTHER_ACTION");
    }

    private String seen(String page, String part) {
        return house.as(InventedPerson.MAYA, page).page().select(part).text();
    }

    @Test
    void theFeedbackToTheReferrerCallsTheEnquiryByItsName() {
        assertThat(seen("/desk/decision/" + contact, "textarea[name=answer]"))
                .contains("Pip Saltmarsh: " + ENQUIRY, "Wren Saltmarsh: No further action");
    }

    @Test
    void aDecisionIsNotCopiedToASisterForWhomTheDiscussionDecidedOtherwise() {
        var page = "/desk/decision/%s/child/%s?like=%s";
        var children = desk.children();
        var sister = house.as(
                        InventedPerson.MAYA,
                        page.formatted(
                                contact, children.get(1).id(), children.get(0).id()))
                .page();
        assertThat(sister.select("input[name=outcomes][checked]").eachAttr("value"))
                .containsExactly("NO_FURTHER_ACTION");
        assertThat(sister.select("a[href*=like]")).isEmpty();
    }

    @Test
    void theRecordOfEachChildFindAndChronologySayWhatWasDecidedForThatChild() {
        desk.submit();
        desk.approve();
        var records = desk.children().stream()
                .map(child -> seen("/children/" + child.id(), "td[data-label=Outcome]"))
                .toList();
        assertThat(records).containsExactly(ENQUIRY, "No further action");
        assertThat(seen("/children/" + desk.children().getFirst().id(), "main")).contains("Decision: " + ENQUIRY);
        assertThat(seen("/cases/" + contact + "/chronology", "main"))
                .contains(
                        "Decision proposed for Pip Saltmarsh: " + ENQUIRY,
                        "Decision proposed for Wren Saltmarsh: No further action");
        assertThat(found("Pip Saltmarsh")).contains("Outcome: " + ENQUIRY + ".");
        assertThat(found("Wren Saltmarsh")).contains("Outcome: No further action.");
    }

    @Test
    void theTeamThatTakesTheChildReadsTheEnquiryAsTheOutcome() {
        desk.submit();
        desk.approve();
        var handover = desk.handovers().getFirst();
        assertThat(seen("/cases/" + contact + "/handover/" + handover.id(), "dt:contains(Outcome) + dd"))
                .contains(ENQUIRY);
    }

    /** The case, as it is shown where this name is found. */
    private String found(String name) {
        var browser = house.as(InventedPerson.MAYA, "/find");
        browser.fill("/find", "find", name);
        return browser.page()
                .select("tr:contains(" + name + ") td[data-label=Contacts]")
                .text();
    }
}
