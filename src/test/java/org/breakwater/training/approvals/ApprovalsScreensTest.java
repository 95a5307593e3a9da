package org.breakwater.training.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager approves or refuses, and the place follows their answer. */
@HouseTest
class ApprovalsScreensTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID session = new UUID(0, 0);

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", MARCH);
    }

    private Learning learner(String name) {
        return new Learning(house, name).proves();
    }

    @Test
    void aPlaceIsKeptWhileTheManagerIsAskedAndSureOnceTheyAgree() {
        var manager = new Learning(house, "Ines Fallow");
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, manager.email);
        assertThat(nursery.says()).contains("Needs your manager’s approval", "A place is held for you until");
        assertThat(manager.newestMail()).contains("A booking needs your approval", "/training/approvals");
        manager.proves().open("/training/approvals");
        assertThat(manager.says()).contains("Wren Alder");
        manager.open(manager.link("Wren Alder"));
        manager.press(manager.at(), "answer", "YES");
        assertThat(manager.says()).contains("Nothing to approve");
        assertThat(nursery.open("/training/mine").says()).contains("Place confirmed");
        assertThat(nursery.newestMail()).contains("Your place is confirmed");
    }

    @Test
    void theManagerReadsTheCostAndHearsOfACancellation() {
        var manager = new Learning(house, "Ines Fallow");
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, manager.email);
        var cost = "Cancelling is free until the end of";
        assertThat(manager.newestMail()).contains("The place itself is free. " + cost);
        manager.proves().open("/training/approvals");
        manager.open(manager.link("Wren Alder"));
        assertThat(manager.says())
                .contains("Cost: The place itself is free. " + cost, "If they do not attend, it pays £");
        manager.press(manager.at(), "answer", "YES");
        nursery.open("/training/mine").open(nursery.link("Cancel my place"));
        nursery.press(nursery.at());
        assertThat(manager.newestMail())
                .contains("Booking cancelled: ", "Wren Alder no longer has a place on this course");
    }

    @Test
    void aManagerWhoDoesNotAgreeSaysWhyAndThePlaceIsFree() {
        var manager = new Learning(house, "Ines Fallow");
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, manager.email);
        manager.proves().open("/training/approvals");
        manager.open(manager.link("Wren Alder"));
        var page = manager.at();
        manager.press(page, "answer", "NO");
        assertThat(manager.says()).contains("Enter a reason");
        manager.press(page, "answer", "NO", "why", "We are two that day");
        assertThat(nursery.open("/training/mine").says())
                .contains("Your manager did not approve it", "Your manager’s reason: We are two that day");
        assertThat(nursery.newestMail())
                .contains("Your manager did not approve this booking. See their reason in")
                .doesNotContain("We are two that day");
    }
}
