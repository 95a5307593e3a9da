package org.breakwater.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.check.VeraPdf;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk writes to a parent: from the template, with what was approved, and with no gap. */
@HouseTest
class LettersScreensTest {

    private static final String TO_A_PARENT = "01900000-0000-7000-8000-000000000001";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private String letters = "";
    private Browser maya;

    @BeforeEach
    void aContactThatWasScreened() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report(Furnished.toldBy("Ottilie Brine"));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        letters = "/cases/" + contact + "/letters";
        maya = house.as(InventedPerson.MAYA, letters);
    }

    private void decideAndApprove() {
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
    }

    /** Answers the address of a letter to the mother about Pip. */
    private String begun() {
        maya.visit(letters);
        var pip = desk.children().getFirst().id().toString();
        maya.follow(maya.send(letters, "template", TO_A_PARENT, "recipient", "Mrs Saltmarsh", "children", pip));
        var action = maya.page().select("main form[action^=" + letters + "/]").attr("action");
        assertThat(action).isNotEmpty();
        return action;
    }

    @Test
    void startsFromTheTemplateWithWhatWasApproved() {
        decideAndApprove();
        begun();
        var body = maya.page().select("#body").text();
        assertThat(body)
                .contains("Dear Mrs Saltmarsh", "about Pip Saltmarsh", "What we decided: No further action.")
                .contains("On Tuesday 1 September 2026", "Maya Lindqvist (demo)", "Southend Safeguarding Partners")
                .contains("[next step]");
        assertThat(maya.page().text())
                .contains("These could not be filled in", "[next step]: What happens next for the child");
    }

    @Test
    void givesTheNumberOfTheOfficeWhateverTheHourAtWhichItIsWritten() {
        decideAndApprove();
        clock.setLondon("2026-09-05T22:00");
        maya = house.as(InventedPerson.MAYA, letters);
        begun();
        assertThat(maya.page().select("#body").text()).contains("call us: MASH+ on 01702 215007");
    }

    @Test
    void whatIsNotApprovedIsNotInIt() {
        desk.decide("NO_FURTHER_ACTION");
        begun();
        assertThat(maya.page().select("#body").text())
                .contains("What we decided: [outcome].")
                .doesNotContain("No further action");
    }

    @Test
    void aLetterWithAGapIsNeitherSentNorPrinted() {
        decideAndApprove();
        var letter = begun();
        assertThat(maya.page().select("a[href$=letter.pdf]")).isEmpty();
        assertThat(maya.fill(letter, "how", "Posted", "to", "SEND")).hasStatus(422);
        assertThat(maya.page().text())
                .contains("Replace [next step] with your own words first. It could not be filled in from this record.");
        assertThat(maya.visit(letter + "/letter.pdf")).hasStatus(404);
    }

    @Test
    void isSentWithHowAndStaysAsItWent() throws Exception {
        decideAndApprove();
        var letter = begun();
        maya.follow(maya.fill(
                letter, "body", "Dear Mrs Saltmarsh\n\nNothing more happens.", "how", "Posted", "to", "SEND"));
        assertThat(maya.page().text())
                .contains("Sent Tuesday 1 September 2026, 10:00 by Maya Lindqvist (demo): Posted");
        assertThat(maya.page().select("main textarea")).isEmpty();
        assertThat(desk.chronology()).contains("Letter sent: parent or carer");
        assertThat(database.acts("contact:" + contact)).contains("began a letter", "sent a letter");
        var pdf = maya.visit(letter + "/letter.pdf").getResponse().getContentAsByteArray();
        assertThat(VeraPdf.judge(Map.of("letter", pdf)))
                .hasEntrySatisfying(
                        "letter", verdict -> assertThat(verdict.broken()).isEmpty());
        assertThat(text(pdf)).contains("Nothing more happens.").doesNotContain("Printed by");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void keepsTheVersionOfTheTemplateThatItWasWrittenWith() {
        decideAndApprove();
        begun();
        assertThat(maya.page().text()).contains("Template: Outcome, to a parent, version 1");
    }

    @Test
    void neverTellsAParentWhoReportedIt() {
        decideAndApprove();
        var letter = begun();
        assertThat(maya.fill(letter, "body", "Ottilie Brine told us", "how", "Posted", "to", "SEND"))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("identifies the person who reported the concern");
    }

    @Test
    void whereSomeoneIsAtHighRiskTwoPeopleLookBeforeItGoes() {
        decideAndApprove();
        var safe = "/cases/" + contact + "/safe-contact";
        var letter = begun();
        maya.visit(safe);
        var pip = maya.page().select("#person option[value]:not([value=''])").attr("value");
        maya.send(
                safe,
                "person",
                pip,
                "rule",
                "NEVER",
                "means",
                "PHONE",
                "address",
                "01632 960 001",
                "words",
                "He answers",
                "highRisk",
                "YES");
        maya.visit(letter);
        assertThat(maya.page().text()).contains("Never call 01632 960 001");
        assertThat(maya.fill(letter, "body", "Dear you", "how", "Posted", "to", "SEND"))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("two people must check before you write to the family");
        maya.visit(safe);
        maya.follow(maya.send(
                safe + "/checks",
                "whom",
                "OTHER",
                "other",
                "Mrs Saltmarsh",
                "by",
                "PHONE",
                "to",
                "01632 960 002",
                "about",
                "The letter"));
        maya.visit(safe);
        var check = maya.page().select("main a[href*=/checks/]").attr("href");
        house.as(InventedPerson.GWEN, check).send(check, "agrees", "YES", "words", "");
        maya.visit(letter);
        maya.follow(maya.fill(letter, "body", "Dear you", "how", "Posted", "to", "SEND"));
        assertThat(maya.page().text()).contains("Sent Tuesday 1 September 2026");
    }

    @Test
    void twoPeopleDoNotSendItTwice() {
        decideAndApprove();
        var letter = begun();
        var other = house.as(InventedPerson.MAYA, letter);
        maya.fill(letter, "body", "First", "how", "Posted", "to", "SEND");
        assertThat(other.fill(letter, "body", "Second", "how", "Posted", "to", "SEND"))
                .hasStatus(422);
        assertThat(other.page().text()).contains("This letter has");
    }

    @Test
    void saysWhatToDoWithWhatIsMissing() {
        assertThat(new NewLetterForm("", "", List.of())
                        .check(List.of(), List.of())
                        .problems())
                .extracting(problem -> problem.message())
                .containsExactly("Select a template", "Enter the name of the person the letter is to");
        maya.send(letters, "template", TO_A_PARENT, "recipient", "Mrs Saltmarsh");
        assertThat(maya.page().text()).contains("Select who the letter is about");
        var good = Filled.with(Filled.empty(LetterForm.class), "subject=About Pip&body=Dear you&how=Posted&to=SEND");
        Filled.mends(Filled.with(good, "subject=").check(), "subject", "Enter the subject");
        Filled.mends(Filled.with(good, "body=").check(), "body", "Enter the letter");
        Filled.mends(Filled.with(good, "how=").check(), "how", "Enter how you sent it");
    }

    @Test
    void isThereForNoOneWhoMayNotSeeTheContact() {
        var restricted = new Furnished(house).restrictedReport();
        assertThat(maya.visit("/cases/" + restricted + "/letters")).hasStatus(404);
        assertThat(house.as(InventedPerson.PETRA).visit(letters)).hasStatus(404);
    }
}
