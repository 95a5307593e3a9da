package org.breakwater.casework.meetings;

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
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The reason why no strategy discussion is held although harm is suspected applies to one decision, and is required
 * again for the next.
 */
@HouseTest
class AskedForEachDecisionTest {

    private static final InventedPerson MAYA = InventedPerson.MAYA;

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aContactOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(MAYA, Rating.RED);
    }

    private void decideAtLevelFour() {
        var childDecisions = house.getBean(ChildDecisions.class);
        for (int child = 0; child < desk.children().size(); child++) {
            var at = child;
            assertThat(desk.as(MAYA, () -> {
                        var one = childDecisions.forEachChild(contact).get(at);
                        var four = new ChildDecisionProposal(
                                one.child().id(),
                                List.of("ASSESSMENT"),
                                4,
                                "",
                                "Marks",
                                FamilyTold.TOLD,
                                "By us",
                                one.decision().map(DecisionRow::id).orElse(null));
                        return childDecisions.propose(
                                MAYA.asActor(), desk.now(), desk.now().version(), four);
                    }))
                    .isEqualTo(new ActResult.Yes());
        }
    }

    private ActResult sayWhyNone(String why) {
        return desk.as(
                MAYA,
                () -> house.getBean(StrategyDiscussions.class)
                        .consider(MAYA.asActor(), desk.now(), desk.now().version(), why));
    }

    @Test
    void aContactThatIsOpenedAgainIsAskedAnew() {
        decideAtLevelFour();
        assertThat(desk.submit())
                .asString()
                .contains("Strategy discussion for Pip Saltmarsh, Wren Saltmarsh: not held");
        assertThat(sayWhyNone("Police and health were rung: nothing new")).isEqualTo(new ActResult.Yes());
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(desk.sendBack()).isEqualTo(new ActResult.Yes());
        decideAtLevelFour();
        assertThat(desk.submit()).as("sent back, it is the same decision").isEqualTo(new ActResult.Yes());
        clock.setLondon("2026-09-01T12:00");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        desk.accept();
        desk.takeAlarm();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());

        clock.setLondon("2026-09-08T10:00");
        desk.reopen();
        desk.screen(MAYA, Rating.RED);
        decideAtLevelFour();
        assertThat(desk.submit())
                .asString()
                .contains("Strategy discussion for Pip Saltmarsh, Wren Saltmarsh: not held");
        assertThat(sayWhyNone("Rung again today")).isEqualTo(new ActResult.Yes());
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
    }
}
