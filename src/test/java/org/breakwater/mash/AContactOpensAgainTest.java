package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.frontdoor.conversations.ReporterReturned;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A closed contact is reopened, by the desk or by a new message. */
@HouseTest
class AContactOpensAgainTest {

    @Autowired
    private House house;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseDeadlines clocks;

    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void aContactIsClosed() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        assertThat(desk().screen(InventedPerson.MAYA, Rating.GREEN)).isEqualTo(new ActResult.Yes());
        assertThat(desk().decide("NO_FURTHER_ACTION")).isEqualTo(new ActResult.Yes());
        assertThat(desk().approve()).isEqualTo(new ActResult.Yes());
        assertThat(desk().close()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void aContactThatIsOpenedAgainIsRatedAgainAndDecidedWithinAWorkingDay() {
        clock.setLondon("2026-09-08T10:00");
        desk().reopen();
        assertThat(desk().now().rating()).isNull();
        assertThat(desk().now().dueAt()).isEqualTo("2026-09-09T16:30:00Z");
        assertThat(desk().screen(InventedPerson.MAYA, Rating.RED)).isEqualTo(new ActResult.Yes());
        assertThat(desk().now().dueAt()).as("red runs from the opening").isEqualTo("2026-09-08T13:00:00Z");
    }

    @Test
    void whatComesBackOpensAClosedContactAgainAndRings() {
        acting.as(new Actor.Visitor(), () -> house.publishEvent(new ReporterReturned(contact)));
        assertThat(desk().now().stage()).isEqualTo(Stage.NEW);
        assertThat(desk().now().urgency()).isZero();
        assertThat(desk().now().alarmRings()).isTrue();
        assertThat(running()).extracting(ClockRow::rule).containsExactly("contact-decided", "green-enquiry");
    }

    private AtTheDesk desk() {
        return new AtTheDesk(house, contact);
    }

    private List<ClockRow> running() {
        return desk().as(InventedPerson.MAYA, () -> clocks.of(contact)).stream()
                .filter(ClockRow::isRunning)
                .toList();
    }
}
