package org.breakwater.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.check.VeraPdf;
import org.breakwater.mash.AtTheTable;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk writes to someone in the case: from the template, with the approved decisions, and safely. */
@HouseTest
class LettersScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private ALetter aLetter;

    @BeforeEach
    void aContactThatWasScreened() {
        clock.setLondon("2026-09-01T10:00");
        aLetter = new ALetter(house);
    }

    @Test
    void startsFromTheTemplateWithWhatWasApproved() {
        aLetter.decideAndApprove();
        aLetter.begun();
        var body = aLetter.maya.page().select("#body").text();
        assertThat(body)
                .contains(
                        "Dear Ada Saltmarsh",
                        "about Pip Saltmarsh",
                        "What we decided: we will not take any further action.")
                .contains(
                        "about Pip Saltmarsh on 1 September 2026",
                        "Maya Lindqvist (demo)",
                        "Southend Safeguarding Partners")
                .contains("[next step]");
        assertThat(aLetter.maya.page().text())
                .contains("[next step]: write what happens next for the child")
                .doesNotContain("could not be filled in");
    }

    @Test
    void theNextStepOfTheDecisionIsShownToTheWriterAndNeverCopiedIntoTheLetter() {
        var pip = aLetter.desk.children().getFirst().id();
        aLetter.desk.proposeForAll("NO_FURTHER_ACTION");
        aLetter.desk.propose(
                pip,
                "NO_FURTHER_ACTION",
                new NextStepPlan("See Pip at school without her father", "Maya", List.of(), null));
        aLetter.desk.submit();
        aLetter.desk.approve();
        aLetter.begun();
        assertThat(aLetter.maya.page().text())
                .contains("Next step in the approved decision: Pip Saltmarsh: See Pip at school without her father");
        assertThat(aLetter.maya.page().select("#body").text())
                .contains("[next step]")
                .doesNotContain("without her father");
    }

    @Test
    void givesTheNumberOfTheOfficeWhateverTheHourAtWhichItIsWritten() {
        aLetter.decideAndApprove();
        clock.setLondon("2026-09-05T22:00");
        aLetter.signInAgain();
        aLetter.begun();
        assertThat(aLetter.maya.page().select("#body").text()).contains("call us: MASH+ on 01702 215007");
    }

    @Test
    void whatIsNotApprovedIsNotInIt() {
        aLetter.desk.decide("NO_FURTHER_ACTION");
        aLetter.begun();
        assertThat(aLetter.maya.page().select("#body").text())
                .contains("What we decided: [outcome].")
                .doesNotContain("No further action");
    }

    @Test
    void aLetterWithAGapIsNeitherSentNorPrinted() {
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        assertThat(aLetter.maya.page().select("a[href$=letter.pdf]")).isEmpty();
        assertThat(aLetter.maya.fill(letter, "to", "SEND")).hasStatus(422);
        assertThat(aLetter.maya.page().text()).contains("Replace [next step] with your own words first.");
        assertThat(aLetter.maya.visit(letter + "/letter.pdf")).hasStatus(422);
        assertThat(aLetter.maya.page().text()).contains("Replace [next step] with your own words first.");
    }

    @Test
    void nothingLeavesWhereItIsUnsafeToInformTheFamily() {
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        database.asOwner()
                .sql("update mash.level_of_need set family_told = 'UNSAFE' where contact_id = ?")
                .param(aLetter.contact)
                .update();
        assertThat(aLetter.maya.fill(letter, "body", "Dear Mrs Saltmarsh", "to", "SEND"))
                .hasStatus(422);
        assertThat(aLetter.maya.page().text()).contains("The decision says that it is unsafe to inform the family");
        assertThat(aLetter.maya.visit(letter + "/letter.pdf")).hasStatus(422);
        assertThat(checkedBeforeACall())
                .doesNotContain("You can call")
                .contains("No safe contact rule is recorded for Ada Saltmarsh.")
                .contains("That does not mean that it is safe to call.", "ask a manager, or record a safe contact rule")
                .contains("family not informed, because it would be unsafe");
        aLetter.maya.visit("/desk/contact/" + aLetter.contact);
        assertThat(aLetter.maya.page().text())
                .contains("Before you visit or call: The decision says: family not informed");
    }

    private String checkedBeforeACall() {
        var safe = "/cases/" + aLetter.contact + "/safe-contact";
        aLetter.maya.visit(safe);
        aLetter.maya.follow(aLetter.maya.send(
                safe + "/checks",
                "whom",
                aLetter.ada,
                "other",
                "",
                "by",
                "PHONE",
                "to",
                "01632 960 321",
                "about",
                "A visit"));
        return aLetter.maya.page().text();
    }

    @Test
    void isSentAndStaysAsItWentAndWhereItWentIsPrintedNowhere() throws Exception {
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        aLetter.maya.follow(
                aLetter.maya.fill(letter, "body", "Dear Mrs Saltmarsh\n\nNothing more happens.", "to", "SEND"));
        assertThat(aLetter.maya.page().text())
                .contains("Sent 1 September 2026, 10:00 by Maya Lindqvist (demo).", "by post: 12 Mudlark Row");
        assertThat(aLetter.maya.page().select("main textarea")).isEmpty();
        assertThat(aLetter.desk.chronology()).contains("Letter sent: parent or carer");
        assertThat(aLetter.maya
                        .visit("/cases/" + aLetter.contact + "/print/case.pdf")
                        .getResponse()
                        .getContentAsByteArray())
                .satisfies(
                        whole -> assertThat(text(whole)).contains("To Ada Saltmarsh (Parent or carer). By post. Sent"));
        aLetter.maya.visit(letter);
        assertThat(database.acts("contact:" + aLetter.contact)).contains("started a letter", "sent a letter");
        var pdf = aLetter.maya.visit(letter + "/letter.pdf").getResponse().getContentAsByteArray();
        assertThat(VeraPdf.judge(Map.of("letter", pdf)))
                .hasEntrySatisfying(
                        "letter", verdict -> assertThat(verdict.broken()).isEmpty());
        assertThat(text(pdf)).contains("Nothing more happens.").doesNotContain("Printed by", "12 Mudlark Row");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void keepsTheVersionOfTheTemplateThatItWasWrittenWith() {
        aLetter.decideAndApprove();
        aLetter.begun();
        assertThat(aLetter.maya.page().text()).contains("Template: Outcome letter: parent or carer, version 3");
    }

    @Test
    void twoPeopleDoNotSendItTwice() {
        aLetter.decideAndApprove();
        var letter = aLetter.begun();
        var other = house.as(InventedPerson.MAYA, letter);
        aLetter.maya.fill(letter, "body", "First", "to", "SEND");
        assertThat(other.fill(letter, "body", "Second", "to", "SEND")).hasStatus(422);
        assertThat(other.page().text()).contains("This letter has been sent.", "You typed:", "Second");
    }

    @Test
    void saysWhatToDoWithWhatIsMissing() {
        assertThat(NewLetterForm.EMPTY
                        .check(List.of(), List.of(), person -> false, words -> false)
                        .problems())
                .extracting(problem -> problem.message())
                .containsExactly("Select a template", "Select who the letter is to", "Select how you will send it");
        var pip = aLetter.desk.children().getFirst().id().toString();
        aLetter.maya.send(aLetter.letters, "template", ALetter.TO_A_PARENT, "person", aLetter.ada, "by", "EMAIL");
        assertThat(aLetter.maya.page().text()).contains("Enter the address to send it to");
        aLetter.maya.send(
                aLetter.letters,
                "template",
                ALetter.TO_A_PARENT,
                "person",
                pip,
                "by",
                "EMAIL",
                "address",
                "12 Mudlark Row");
        assertThat(aLetter.maya.page().text())
                .contains("Select an adult, or a template for a child", "Enter one email address")
                .contains("Select who the letter is about");
        aLetter.maya.send(
                aLetter.letters,
                "template",
                "01900000-0000-7000-8000-000000000002",
                "person",
                aLetter.ada,
                "by",
                "POST",
                "address",
                "12 Mudlark Row");
        assertThat(aLetter.maya.page().text()).contains("Select a child, or another template");
        var good = Filled.with(Filled.empty(LetterForm.class), "subject=About Pip&body=Dear you&to=SEND");
        Filled.mends(Filled.with(good, "subject=").check(), "subject", "Enter the subject");
        Filled.mends(Filled.with(good, "body=").check(), "body", "Enter the letter");
    }

    @Test
    void isThereForNoOneWhoMayNotSeeTheContact() {
        var restricted = new Furnished(house).restrictedReport();
        assertThat(aLetter.maya.visit("/cases/" + restricted + "/letters")).hasStatus(404);
        assertThat(house.as(InventedPerson.PETRA).visit(aLetter.letters)).hasStatus(404);
    }

    /** Whoever writes does not copy an address: a slip of one number sends a letter to the wrong door. */
    @Test
    void theAddressAndTheJobTitleComeFromTheRecord() {
        aLetter.decideAndApprove();
        var template = aLetter.template("[address]\n\nDear [recipient]\n\n[writer], [job title]");
        aLetter.begun(template, "");
        assertThat(aLetter.maya.page().select("#body").text())
                .contains("12 Mudlark Row", "Maya Lindqvist (demo), Social worker")
                .doesNotContain("[address]", "[job title]");
        aLetter.begun(template, "4 Other Street");
        assertThat(aLetter.maya.page().select("#body").text()).contains("[address]");
        assertThat(aLetter.maya.page().text())
                .contains("These could not be filled in", "[address]: Recipient’s address");
    }

    @Test
    void aFamilyIsToldThatChildProtectionEnquiriesAreStartingOnceTheDiscussionDecidedThem() {
        new AtTheTable(house, aLetter.contact).holdStrategy(DiscussionOutcome.JOINT);
        aLetter.desk.decide("STRATEGY_DISCUSSION");
        aLetter.desk.approve();
        aLetter.begun();
        assertThat(aLetter.maya.page().select("#body").text())
                .contains("What we decided: we are starting child protection enquiries (section 47).")
                .doesNotContain("we will talk with the police");
    }

    @Test
    void aLetterForChildrenAgedTwelveOrOverIsNotStartedToAYoungerChild() {
        aLetter.maya.visit(aLetter.letters);
        var pip = aLetter.desk.children().getFirst().id().toString();
        assertThat(aLetter.maya.page().text()).contains("To: Child aged 12 or over");
        assertThat(aLetter.maya.send(
                        aLetter.letters,
                        "template",
                        "01900000-0000-7000-8000-000000000002",
                        "person",
                        pip,
                        "by",
                        "POST",
                        "address",
                        "12 Mudlark Row",
                        "children",
                        pip))
                .hasStatus(422);
        assertThat(aLetter.maya.page().text())
                .contains("This child is under 12. Select a child aged 12 or over, or write to a parent");
        assertThat(aLetter.maya.page().select("#person option[selected]").val()).isEqualTo(pip);
    }
}
