package org.breakwater.mash.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No decision bypasses a strategy discussion that suspected harm requires, or overrides the outcome of one. */
@HouseTest
class StrategyDiscussionChecksTest {

    private static final InventedPerson MAYA = InventedPerson.MAYA;
    private static final String DIFFERS = "decided “Section 47 enquiry (joint)” for Pip Saltmarsh. The decision is"
            + " “Child and family assessment (section 17)”. Select “Section 47 enquiry (joint)” as the"
            + " outcome, or call another strategy discussion.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void onATuesday() {
        clock.setLondon("2026-09-01T10:00");
        screened(new Furnished(house).report(), Rating.AMBER);
    }

    private void screened(UUID reported, Rating rating) {
        contact = reported;
        desk = new AtTheDesk(house, contact);
        desk.screen(MAYA, rating);
    }

    private void propose(String outcome) {
        for (int child = 0; child < desk.children().size(); child++) {
            assertThat(desk.propose(MAYA, child, outcome)).isEqualTo(new ActResult.Yes());
        }
    }

    private String approval() {
        return house.as(InventedPerson.ADAEZE, "/desk/approval/" + contact)
                .page()
                .text();
    }

    @Test
    void dangerAndRedCallForOneAndAmberDoesNot() {
        propose("ASSESSMENT");
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        screened(new Furnished(house).report(), Rating.RED);
        propose("ADVICE");
        assertThat(desk.submit()).asString().contains("not held. Call one, or record why it is not needed.");
        propose("STRATEGY_DISCUSSION");
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        screened(new Furnished(house).dangerNow(), Rating.AMBER);
        propose("NO_FURTHER_ACTION");
        assertThat(desk.submit()).asString().contains("not held. Call one, or record why it is not needed.");
    }

    @Test
    void whatTurnsOutWhileItWaitsStopsTheApprovalAndTheManagerReadsWhy() {
        propose("ASSESSMENT");
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        desk.records("physical-abuse-by-adult");
        assertThat(approval())
                .contains("This cannot be approved yet. Strategy discussion for Pip Saltmarsh: not held.");
        assertThat(desk.approve()).asString().contains("Strategy discussion for Pip Saltmarsh: not held.");
        desk.considerDiscussion();
        assertThat(approval())
                .doesNotContain("This cannot be approved yet")
                .contains("The police and health were rung");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void aLesserDecisionThanTheDiscussionIsNotApprovedWhileTheyDiffer() {
        propose("ASSESSMENT");
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        assertThat(approval()).contains("This cannot be approved yet", DIFFERS);
        assertThat(desk.approve()).asString().contains(DIFFERS);
        assertThat(desk.now().stage()).isEqualTo(Stage.TO_APPROVE);
        assertThat(desk.sendBack()).isEqualTo(new ActResult.Yes());
        propose("ASSESSMENT");
        assertThat(desk.submit()).asString().contains(DIFFERS);
        propose("STRATEGY_DISCUSSION");
        assertThat(desk.chronology())
                .contains("Proposed for Pip Saltmarsh: Section 47 enquiry (joint)")
                .noneMatch(line -> line.contains(": Strategy discussion") && line.startsWith("Proposed"));
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void aLaterDiscussionDecidesAnew() {
        var table = new AtTheTable(house, contact);
        table.holdStrategy(DiscussionOutcome.JOINT);
        clock.setLondon("2026-09-01T15:00");
        table.holdStrategy(DiscussionOutcome.ASSESSMENT);
        propose("ASSESSMENT");
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
    }
}
