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
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists say what a strategy discussion decided once it was held, and not only that one was to be held. */
@HouseTest
class OutcomeOfADiscussionTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aStrategyDiscussionIsDecidedForBothChildren() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.RED);
        assertThat(desk.decide("STRATEGY_DISCUSSION")).isEqualTo(new ActResult.Yes());
        clock.setLondon("2026-09-01T11:00");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private void held(DiscussionOutcome forPip, DiscussionOutcome forWren) {
        var table = new AtTheTable(house, contact);
        table.hold(
                table.callStrategy(),
                List.of(
                        new DiscussionDecision.ForChild(forPip, "Hit"),
                        new DiscussionDecision.ForChild(forWren, "Not there")),
                null);
    }

    private void close() {
        desk.accept();
        desk.takeAlarm();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
    }

    private String read(String address) {
        return house.as(InventedPerson.MAYA, address).page().select("main").text();
    }

    @Test
    void theClosedListSaysWhatWasDecidedForEachChild() {
        held(DiscussionOutcome.JOINT, DiscussionOutcome.ASSESSMENT);
        close();
        assertThat(read("/desk?stage=CLOSED"))
                .contains("Section 47 enquiry (joint)")
                .contains("Strategy discussion: Child and family assessment (section 17)");
    }

    @Test
    void previousContactsSayItToo() {
        held(DiscussionOutcome.JOINT, DiscussionOutcome.NONE);
        close();
        clock.setLondon("2026-10-01T10:00");
        var later = new Furnished(house).report();
        var said = "Section 47 enquiry (joint); Strategy discussion: No further action";
        assertThat(read("/cases/" + later + "/history")).contains(said);
        assertThat(read("/desk/contact/" + later)).contains(said);
    }

    @Test
    void anEarlierDiscussionThatLedToNothingIsNotTheOutcomeOfALaterDecision() {
        held(DiscussionOutcome.NONE, DiscussionOutcome.NONE);
        close();
        clock.setLondon("2026-10-01T10:00");
        desk.reopen();
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        assertThat(desk.decide("STRATEGY_DISCUSSION")).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        assertThat(read("/desk/decision/" + contact))
                .contains("Strategy discussion Reconsider")
                .doesNotContain("Strategy discussion: No further action Reconsider");
    }

    @Test
    void aDraftDoesNotTakeTheApprovedOutcomeOutOfWhatIsFound() {
        held(DiscussionOutcome.JOINT, DiscussionOutcome.NONE);
        close();
        clock.setLondon("2026-10-01T10:00");
        desk.reopen();
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        desk.propose(InventedPerson.MAYA, 0, "ADVICE");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/find");
        maya.send("/find", "find", desk.now().reference());
        assertThat(maya.page().select("main").text()).contains("Outcome: Section 47 enquiry (joint)");
    }

    @Test
    void theFileOfAHandoverHasTheOutcomeInWords() throws Exception {
        held(DiscussionOutcome.JOINT, DiscussionOutcome.JOINT);
        desk.accept();
        var handover = desk.handovers().getFirst();
        var file = house.as(InventedPerson.receivingFor(handover.team()), "/handovers")
                .visit("/handovers/" + handover.id() + "/hand-over.csv")
                .getResponse()
                .getContentAsString();
        assertThat(file).contains("\"Section 47 enquiry (joint)\"").doesNotContain("STRATEGY_DISCUSSION");
    }

    /** At eleven the manager approved that a discussion is to be held; what it decided is an entry of two o'clock. */
    @Test
    void whatWasProposedIsToldAsItWasAtItsTime() {
        clock.setLondon("2026-09-01T14:00");
        held(DiscussionOutcome.JOINT, DiscussionOutcome.JOINT);
        var chronology = "/cases/" + contact + "/chronology";
        assertThat(read(chronology + "?onDay=1&onMonth=9&onYear=2026&time=12:00"))
                .contains("Decision proposed for Pip Saltmarsh: Strategy discussion")
                .doesNotContain("Section 47");
        assertThat(read(chronology))
                .contains(
                        "Decision proposed for Pip Saltmarsh: Strategy discussion",
                        "Strategy discussion: Section 47 enquiry (joint)")
                .doesNotContain("Decision proposed for Pip Saltmarsh: Section 47");
        var child = "/children/" + desk.children().getFirst().id();
        assertThat(read(child))
                .contains("Decision: Strategy discussion", "Strategy discussion: Section 47 enquiry (joint)")
                .doesNotContain("Decision: Section 47");
    }

    @Test
    void whatIsPrintedSaysWhatTheManagerApproved() {
        clock.setLondon("2026-09-01T14:00");
        held(DiscussionOutcome.JOINT, DiscussionOutcome.JOINT);
        var printed = desk.as(
                InventedPerson.MAYA,
                () -> house.getBeansOfType(PrintedPart.class).values().stream()
                        .flatMap(part -> part.about(InventedPerson.MAYA.asActor(), desk.now()).stream())
                        .filter(section -> section.place() == PrintedSection.Place.DECISIONS)
                        .flatMap(section -> section.items().stream())
                        .map(item -> item.title() + ". " + item.note())
                        .toList());
        assertThat(printed)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item)
                        .contains(": Strategy discussion. Approved")
                        .doesNotContain("Section 47"));
    }

    /** The manager approved that a discussion is held, and never saw what it decided. */
    @Test
    void noOneIsSaidToHaveApprovedWhatTheDiscussionDecided() {
        clock.setLondon("2026-09-01T14:00");
        held(DiscussionOutcome.JOINT, DiscussionOutcome.JOINT);
        assertThat(read("/desk/contact/" + contact))
                .contains(
                        "Pip Saltmarsh: Strategy discussion. Approved. Outcome of the strategy discussion held since: "
                                + "Section 47 enquiry (joint).",
                        "Recorded by Maya Lindqvist (demo), 1 September 2026, 14:00",
                        "Agencies: ",
                        "Essex Police",
                        "No professional disagreement recorded")
                .doesNotContain("Section 47 enquiry (joint). Approved");
    }

    @Test
    void aContactThatIsOpenAgainSaysWhatWasApprovedAndWhatWasDecidedApart() {
        clock.setLondon("2026-09-01T14:00");
        held(DiscussionOutcome.NONE, DiscussionOutcome.NONE);
        close();
        desk.reopen();
        assertThat(read("/desk/contact/" + contact))
                .contains("Strategy discussion, approved 1 September 2026. "
                        + "Outcome of the strategy discussion: No further action.");
    }
}
