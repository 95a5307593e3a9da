package org.breakwater.casework.handover.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.handover.HandoverOffers;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The response deadline of a handover records correctly how it ended. */
@HouseTest
class HandoverClocksTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void anAmberContactIsHandedOver() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        decided("ASSESSMENT");
    }

    private void decided(String outcome) {
        assertThat(desk.decide(outcome)).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private void decideAnew() {
        clock.setLondon("2026-09-01T11:00");
        assertThat(desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(HandoverOffers.class)
                                .decideAnew(
                                        InventedPerson.MAYA.asActor(),
                                        desk.now(),
                                        desk.now().version(),
                                        "New information")))
                .isEqualTo(new ActResult.Yes());
    }

    private ClockRow clock(String rule) {
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
                .filter(row -> row.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onceAcceptedItIsDone() {
        desk.accept();
        assertThat(clock("handover-accepted").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
    }

    @Test
    void ofAHandoverThatWasWithdrawnItIsNotDoneButNoLongerNeeded() {
        decideAnew();
        decided("ADVICE");
        assertThat(clock("handover-accepted").endedHow()).isEqualTo(CaseDeadlines.Ending.NOT_NEEDED);
    }

    @Test
    void onceTheContactIsRedTheSlowerOneIsReplaced() {
        decideAnew();
        desk.screen(InventedPerson.MAYA, Rating.RED);
        decided("ASSESSMENT");
        assertThat(clock("handover-red").isRunning()).isTrue();
        assertThat(clock("handover-accepted").endedHow()).isEqualTo(CaseDeadlines.Ending.OVERTAKEN);
        desk.accept();
        assertThat(clock("handover-red").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(clock("handover-accepted").endedHow()).isEqualTo(CaseDeadlines.Ending.OVERTAKEN);
    }

    @Test
    void oneThatIsDueBeforeTheRedOneRunsOn() {
        decideAnew();
        clock.setLondon("2026-09-02T15:00");
        desk.screen(InventedPerson.MAYA, Rating.RED);
        decided("ASSESSMENT");
        assertThat(clock("handover-red").isRunning()).isTrue();
        assertThat(clock("handover-accepted").isRunning()).isTrue();
    }
}
