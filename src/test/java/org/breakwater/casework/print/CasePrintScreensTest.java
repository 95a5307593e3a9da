package org.breakwater.casework.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.breakwater.BusyPress;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Cases;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.check.VeraPdf;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole contact in print: everything that the person who prints it may see, and the print is logged. */
@HouseTest
class CasePrintScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private String paper = "";

    @BeforeEach
    void aContactThatWasWorked() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        paper = "/cases/" + contact + "/print/case.pdf";
    }

    private byte[] printed(InventedPerson by) {
        var response = house.as(by).visit(paper).getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        return response.getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void hasEverythingInTheOrderInWhichItIsReadAndAScreenReaderCanFollowIt() throws Exception {
        new Furnished(house).warning(contact, "A large dog in the yard");
        desk.answer(InventedPerson.PETRA, desk.ask("police"), AgencyResponses.known(Rating.AMBER, null));
        desk.answer(InventedPerson.HAMISH, desk.ask("health"), AgencyResponses.notKnown());
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        desk.decide("STRATEGY_DISCUSSION");
        desk.approve();
        var pdf = printed(InventedPerson.MAYA);
        assertThat(VeraPdf.judge(Map.of("case", pdf)))
                .hasEntrySatisfying(
                        "case", verdict -> assertThat(verdict.broken()).isEmpty());
        assertThat(text(pdf))
                .containsSubsequence(
                        "Hazards and how to contact the family safely",
                        "A large dog in the yard",
                        "Report",
                        "Marks on her arm again",
                        "Children, family and household",
                        "Pip Saltmarsh",
                        "12 Mudlark Row",
                        "Previous contacts",
                        "Screening",
                        "Agency information",
                        "Essex Police: Known",
                        "Do not disclose to the family",
                        "Called to the address at night",
                        "Not known",
                        "Searched for: Names; Addresses. Systems searched: The big index",
                        "MASH analysis",
                        "Their nan is there every day",
                        "Strategy discussions",
                        "Section 47 enquiry (joint)",
                        "Decisions",
                        "The facts and the history",
                        "Handovers",
                        "Feedback to the referrer",
                        "Letters",
                        "Files",
                        "Chronology",
                        "Essex Police responded: known, rated amber",
                        "Sent for approval");
    }

    @Test
    void everySheetSaysWhoPrintedItAndWhenAndWhatItIs() throws Exception {
        assertThat(text(printed(InventedPerson.MAYA)))
                .contains("Printed by Maya Lindqvist (demo), 1 September 2026, 10:00")
                .contains("Confidential: do not copy or pass on")
                .contains("Pip Saltmarsh", "Wren Saltmarsh", "Shows what Maya Lindqvist (demo) can see")
                .containsPattern("Wren Saltmarsh[^.]*\\. Red\\.");
        assertThat(database.acts("contact:" + contact)).contains("printed the whole case");
    }

    @Test
    void neverSaysWhoReportedIt() throws Exception {
        contact = new Furnished(house).report(Furnished.toldBy("Ottilie Brine"));
        paper = "/cases/" + contact + "/print/case.pdf";
        assertThat(text(printed(InventedPerson.MAYA)))
                .contains("The referrer’s name and contact details are not included")
                .doesNotContain("Ottilie Brine");
    }

    @Test
    void leavesOutTheTelephoneOfWhoReportedItAndPrintsTheRest() throws Exception {
        contact = new Furnished(house).report(Furnished.toldBy("Ottilie Brine"));
        paper = "/cases/" + contact + "/print/case.pdf";
        desk = new AtTheDesk(house, contact);
        var words = "No reply at the school. Left a message on 07700 900123 for Ms Brine.";
        house.acting(InventedPerson.MAYA, () -> {
            house.getBean(Cases.class).note(InventedPerson.MAYA.asActor(), desk.now(), "Called the school", words);
            return true;
        });
        for (var pdf : List.of(paper, "/cases/" + contact + "/chronology/chronology.pdf")) {
            assertThat(text(house.as(InventedPerson.MAYA)
                            .visit(pdf)
                            .getResponse()
                            .getContentAsByteArray()))
                    .as(pdf)
                    .contains("No reply at the school.", "[Redacted: it could identify the person")
                    .doesNotContain("900123", "Brine");
        }
    }

    /** The same people, as far as a score says, and strangers at the same address: no one has confirmed either. */
    @Test
    void saysOnlyThePreviousContactsThatSomeoneConfirmed() throws Exception {
        var family = new AFamily(house);
        var before = family.reported(ReportContent.Way.ADULT, family.child("Ana", "9"));
        contact = family.reported(ReportContent.Way.ADULT, family.child("Ana", "9"));
        paper = "/cases/" + contact + "/print/case.pdf";
        assertThat(text(printed(InventedPerson.MAYA)))
                .contains("No confirmed previous contacts in Breakwater.")
                .doesNotContain("not confirmed", "Others at this address", "possible match");
        new AtTheDesk(house, contact).holdToBeOneWith(before);
        var reference = house.acting(
                InventedPerson.MAYA,
                () -> house.getBean(Contacts.class).find(before).orElseThrow().reference());
        assertThat(text(printed(InventedPerson.MAYA)))
                .contains(reference)
                .doesNotContain("No confirmed previous contacts");
    }

    @Test
    void aBusyPressPrintsNothingAndNothingIsWrittenDown() throws Exception {
        assertThat(new BusyPress(house)
                        .during(() -> house.as(InventedPerson.MAYA).visit(paper)))
                .hasStatus(503);
        assertThat(database.acts("contact:" + contact)).doesNotContain("printed the whole case");
    }

    @Test
    void isThereForNooneWhoMayNotSeeTheContact() {
        var restricted = new Furnished(house).restrictedReport();
        var path = "/cases/" + restricted + "/print/case.pdf";
        assertThat(house.as(InventedPerson.MAYA).visit(path)).hasStatus(404);
        assertThat(house.as(InventedPerson.PETRA).visit(paper)).hasStatus(404);
        assertThat(house.as(InventedPerson.ADAEZE).visit(path)).hasStatus(200);
    }

    @Test
    void theWayToItStandsOnTheContact() {
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + contact)
                        .page()
                        .select("a[href=" + paper + "]"))
                .hasSize(1);
    }

    @Test
    void saysWhyNoAgencyWasAsked() throws IOException {
        desk.proposeForAll("ADVICE");
        var decisions = "/desk/decision/" + contact;
        assertThat(house.as(InventedPerson.MAYA, decisions)
                        .fill(decisions, "noChecks", "The school sees them every day"))
                .hasStatus(303);
        assertThat(text(printed(InventedPerson.MAYA)))
                .contains("No agency checks needed", "The school sees them every day");
    }
}
