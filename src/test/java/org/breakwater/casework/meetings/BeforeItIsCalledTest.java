package org.breakwater.casework.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A slip must not email three agencies: the page says who is told before anyone is. */
@HouseTest
class BeforeItIsCalledTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private String path = "";
    private Browser maya;

    @BeforeEach
    void aRedContact() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        new AtTheDesk(house, contact).screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        path = "/cases/" + contact + "/meetings";
        maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
    }

    private List<StrategyDiscussionRow> called() {
        return house.getBean(ActorTransactions.class)
                .looking(
                        InventedPerson.MAYA.asActor(),
                        () -> house.getBean(StrategyDiscussionRecords.class).of(contact));
    }

    @Test
    void asksOnceAndSaysWhoIsEmailed() {
        assertThat(maya.fill(path + "/call", "how", "At 14:00 in room 3")).hasStatus(200);
        assertThat(called()).as("nothing is called, and no email is owed").isEmpty();
        assertThat(maya.page().text()).contains("Check before you call", "Will be emailed now: ", "Essex Police");
        assertThat(maya.page().select("#how").text()).isEqualTo("At 14:00 in room 3");
        assertThat(maya.fill(path + "/call")).hasStatus(303);
        assertThat(called()).singleElement().matches(StrategyDiscussionRow::isOpen, "is open");
    }

    @Test
    void whatIsTypedWrongIsToldBeforeAnyoneIsAsked() {
        assertThat(maya.fill(path + "/call", "how", "x".repeat(2001))).hasStatus(422);
        assertThat(maya.page().select("#how").text()).hasSize(2001);
        assertThat(called()).isEmpty();
    }
}
