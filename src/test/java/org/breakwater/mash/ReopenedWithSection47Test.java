package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contact is reopened while a section 47 enquiry about one of its children is not over. */
@HouseTest
class ReopenedWithSection47Test {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private UUID discussion = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void anEnquiryBeganAfterTheDecisionAndTheContactWasClosed() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.RED);
        assertThat(desk.decide("ASSESSMENT", "ADVICE")).isEqualTo(new ActResult.Yes());
        clock.setLondon("2026-09-01T11:00");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        var table = new AtTheTable(house, contact);
        var called = table.callStrategy();
        discussion = called.id();
        clock.setLondon("2026-09-01T14:00");
        table.hold(
                called,
                List.of(
                        new DiscussionDecision.ForChild(DiscussionOutcome.JOINT, "Hit"),
                        new DiscussionDecision.ForChild(DiscussionOutcome.NONE, "Was not there")),
                null);
        desk.accept();
        desk.takeAlarm();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        clock.setLondon("2026-09-08T10:00");
        desk.reopen();
    }

    private String read(String address) {
        var browser = house.as(InventedPerson.MAYA);
        browser.visit(address);
        return browser.page().select("main").text();
    }

    private String decisionPage(int child) {
        return "/desk/decision/" + contact + "/child/"
                + desk.children().get(child).id();
    }

    private List<String> ticked(String address) {
        var browser = house.as(InventedPerson.MAYA);
        browser.visit(address);
        return browser.page().select("input[name=outcomes][checked]").eachAttr("value");
    }

    @Test
    void whatIsInForceForEachChildIsReadBeforeItIsScreenedAgain() {
        for (var address : List.of("/desk/contact/" + contact, "/desk/screening/" + contact)) {
            assertThat(read(address))
                    .as(address)
                    .contains("Current outcome, until a new decision is approved:")
                    .contains("Pip Saltmarsh: Section 47 enquiry (joint), started 1 September 2026."
                            + " Child and family assessment (section 17), approved 1 September 2026.")
                    .contains("Wren Saltmarsh: Information and advice, approved 1 September 2026.");
        }
    }

    @Test
    void noPageSaysThatNothingWasHeldForAChildWithASection47Enquiry() {
        desk.screen(InventedPerson.MAYA, Rating.RED);
        assertThat(read(decisionPage(0)))
                .contains("Pip Saltmarsh: Section 47 enquiry (joint), started 1 September 2026.")
                .doesNotContain("Wren Saltmarsh: Information", "not held");
        assertThat(read(decisionPage(1)))
                .as("her discussion led to nothing")
                .contains("Consider a strategy discussion.");
        assertThat(read("/desk/decision/" + contact))
                .contains("Pip Saltmarsh: Section 47 enquiry (joint), started 1 September 2026.");
    }

    @Test
    void theNewDecisionStartsFromTheSection47Enquiry() {
        desk.screen(InventedPerson.MAYA, Rating.RED);
        assertThat(ticked(decisionPage(0))).containsExactly("STRATEGY_DISCUSSION");
        assertThat(ticked(decisionPage(1))).containsExactly("ADVICE");
        desk.propose(InventedPerson.MAYA, 0, "IMMEDIATE_PROTECTION");
        assertThat(ticked(decisionPage(0))).as("a draft stays").containsExactly("IMMEDIATE_PROTECTION");
    }

    @Test
    void aDraftChangesNothingOfWhatIsInForce() {
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        desk.propose(InventedPerson.MAYA, 1, "NO_FURTHER_ACTION");
        assertThat(read("/desk/decision/" + contact))
                .contains("Wren Saltmarsh: Information and advice, approved 1 September 2026.");
    }

    @Test
    void aSmallerDecisionIsNotApprovedUntilTheEnquiryHasEnded() {
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        assertThat(desk.decide("NO_FURTHER_ACTION", "ADVICE"))
                .asString()
                .contains("decided “Section 47 enquiry (joint)”");
        endEnquiry();
        assertThat(read("/desk/contact/" + contact)).doesNotContain("started 1 September 2026");
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void aDiscussionThatIsDecidedAfterTheEnquiryEndedIsStillToBeHeld() {
        endEnquiry();
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        clock.setLondon("2026-09-11T10:00");
        assertThat(desk.decide("STRATEGY_DISCUSSION", "ADVICE")).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        assertThat(read("/cases/" + contact + "/outstanding"))
                .contains("No strategy discussion has been called for Pip Saltmarsh");
    }

    private void endEnquiry() {
        clock.setLondon("2026-09-10T10:00");
        var child = desk.children().getFirst().id();
        var page = "/cases/%s/meetings/section47/%s/%s".formatted(contact, discussion, child);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        maya.send(
                page,
                "finding",
                "SUBSTANTIATED",
                "outcome",
                "CHILD_IN_NEED",
                "endedDay",
                "9",
                "endedMonth",
                "9",
                "endedYear",
                "2026",
                "reasons",
                "Both parents were seen");
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit(page);
        adaeze.send(page + "/approval", "verdict", "APPROVE", "words", "");
    }
}
