package org.breakwater.casework.meetings.heldtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A time that was recorded wrongly is corrected with a reason; both stay, and the conference is counted again. */
@HouseTest
class HeldTimeScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private Browser maya;

    @BeforeEach
    void aRedContactOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        new AtTheDesk(house, contact).screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        maya = house.as(InventedPerson.MAYA);
    }

    private StrategyDiscussionRow latest() {
        return house.looking(
                InventedPerson.MAYA,
                () -> house.getBean(StrategyDiscussionRecords.class).of(contact).getFirst());
    }

    private String path() {
        return "/cases/" + contact + "/meetings/held-time/" + latest().id();
    }

    private Optional<Instant> conferenceDue() {
        return house
                .looking(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
                .filter(row -> row.rule().equals("conference") && row.isRunning())
                .map(ClockRow::dueAt)
                .findFirst();
    }

    @Test
    void bothTimesAreKeptAndTheConferenceIsCountedFromTheRightOne() {
        clock.setLondon("2026-09-02T09:00");
        maya.signInAs(InventedPerson.MAYA);
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        assertThat(conferenceDue()).contains(Instant.parse("2026-09-23T16:30:00Z"));
        maya.visit(path());
        assertThat(maya.send(
                        path(),
                        "heldDay",
                        "1",
                        "heldMonth",
                        "9",
                        "heldYear",
                        "2026",
                        "heldTime",
                        "16:00",
                        "why",
                        "It was held on Tuesday and typed on Wednesday"))
                .hasStatus(303);
        assertThat(conferenceDue()).contains(Instant.parse("2026-09-22T16:30:00Z"));
        maya.visit("/cases/" + contact + "/meetings/minutes/" + latest().id());
        assertThat(maya.page().text())
                .contains("Strategy discussion held 1 September 2026, 16:00")
                .contains("First recorded as held 2 September 2026, 09:00")
                .contains("It was held on Tuesday and typed on Wednesday");
        maya.visit(path());
        assertThat(maya.page().text()).contains("From 2 September 2026, 09:00 to 1 September");
    }

    @Test
    void aCorrectionNeedsAnotherTimeAndAReason() {
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        maya.visit(path());
        assertThat(maya.send(
                        path(), "heldDay", "1", "heldMonth", "9", "heldYear", "2026", "heldTime", "10:00", "why", ""))
                .hasStatus(422);
        assertThat(maya.page().text())
                .contains("This is the time that is recorded. Enter another time")
                .contains("Enter the reason for the correction");
        assertThat(maya.page().select("#heldTime").val()).isEqualTo("10:00");
    }

    @Test
    void oneThatWasNotHeldHasNoTimeToCorrect() {
        new AtTheTable(house, contact).callStrategy();
        assertThat(maya.visit(path())).hasStatus(404);
    }
}
