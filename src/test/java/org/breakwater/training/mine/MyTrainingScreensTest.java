package org.breakwater.training.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Learning;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From requesting a place to having one, with a manager's approval and a waiting list that follows the rules. */
@HouseTest
class MyTrainingScreensTest {

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

    private void office(String path, String... typed) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/training/office/" + session);
        assertThat(odile.fill(path, typed).getResponse().getStatus()).isEqualTo(303);
    }

    private void places(int capacity) {
        office("/training/office/" + session, "capacity", String.valueOf(capacity));
    }

    @Test
    void whoeverNeedsNobodysWordHasAPlaceAtOnceAndInTheirCalendar() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        assertThat(nursery.at()).isEqualTo("/training/mine");
        assertThat(nursery.says()).contains("Working together to safeguard children", "Place confirmed");
        assertThat(nursery.newestMail())
                .contains("Subject: Booking confirmed: Working together", "method=REQUEST", "Your place is confirmed")
                .doesNotContain("Wren", "Pebble");
    }

    @Test
    void aPlaceThatComesFreeAtOneMinuteToMidnightIsOfferedToWhoAskedFirst() {
        places(1);
        var first = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var second = learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        var third = learner("Orla Finch").asks(session, "Finch Academy " + session, "");
        assertThat(second.says()).contains("On the waiting list", "You are next on the list");
        assertThat(third.says()).contains("1 person is ahead of you");
        assertThat(first.newestMail()).contains("Your place is confirmed");

        clock.setLondon("2027-02-10T23:59");
        first.proves().open("/training/mine").open(first.link("Cancel my place"));
        assertThat(first.says()).contains("There is no charge");
        first.press(first.at(), "why", "A cold");
        assertThat(first.says()).contains("Cancelled");
        assertThat(first.newestMail()).contains("method=CANCEL");

        var before = third.mails();
        assertThat(second.newestMail()).contains("A place has become free", "11 February 2027 at 11:59pm");
        second.proves().open("/training/mine");
        second.press(second.form("Accept the place"));
        assertThat(second.says()).contains("Place confirmed");
        assertThat(third.mails()).as("nobody else is told anything").isEqualTo(before);
    }

    @Test
    void anOfferThatNobodyTakesGoesToTheNext() {
        places(1);
        var first = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var second = learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        var third = learner("Orla Finch").asks(session, "Finch Academy " + session, "");
        first.open("/training/mine").open(first.link("Cancel my place"));
        first.press(first.at());
        clock.advance(Duration.ofHours(24));
        house.getBean(TrainingRounds.class).look();
        assertThat(third.proves().open("/training/mine").says()).contains("You have been offered a place");
        assertThat(second.newestMail()).contains("the place went to the next person");
        second.proves().open("/training/mine");
        assertThat(second.says()).contains("No reply in time");
    }

    @Test
    void afterTheFreeDaysThePageSaysWhatItCostsBeforeAnybodyPresses() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        clock.setLondon("2027-03-09T12:00");
        nursery.proves().open("/training/mine").open(nursery.link("Cancel my place"));
        assertThat(nursery.says()).contains("your organisation will be charged £25");
        nursery.press(nursery.at(), "fee", "0");
        assertThat(nursery.says()).contains("The charge has changed");
        nursery.press(nursery.at());
        assertThat(nursery.says()).contains("Late cancellation", "£25, charged to Pebble Nursery");
        assertThat(nursery.newestMail()).contains("Booking cancelled: ", "Late cancellation (less than 5 working days");
    }

    @Test
    void anotherDayAsksWhoeverHasAPlaceAndGivingItUpThenCostsNothing() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        clock.setLondon("2027-03-08T12:00");
        office("/training/office/" + session, "onDay", "12", "onMonth", "3", "onYear", "2027");
        assertThat(nursery.newestMail()).contains("The date or time has changed", "12 March 2027", "method=REQUEST");
        nursery.proves().open("/training/mine");
        assertThat(nursery.says()).contains("Can you still attend?");
        nursery.open(nursery.link("Cancel my place"));
        assertThat(nursery.says()).contains("There is no charge");
        nursery.open("/training/mine");
        nursery.press(nursery.form("Yes, I can attend"));
        assertThat(nursery.says()).doesNotContain("Can you still attend?");
    }

    @Test
    void whoLeavesTheWaitingListIsNotToldThatAPlaceIsCancelled() {
        places(1);
        learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var second = learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        second.proves().open("/training/mine").open(second.link("Leave the waiting list"));
        second.press(second.at(), "why", "");
        assertThat(second.says()).contains("Left the waiting list").doesNotContain("Cancelled");
        assertThat(second.newestMail())
                .contains("No longer on the waiting list: ", "You are no longer on the waiting list")
                .doesNotContain("place is cancelled");
    }

    @Test
    void whoeverCannotComeOnTheNewDayGivesItUpWithOnePress() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        clock.setLondon("2027-03-08T12:00");
        office("/training/office/" + session, "onDay", "12", "onMonth", "3", "onYear", "2027");
        nursery.proves().open("/training/mine");
        nursery.press(nursery.form("No, cancel my place"));
        assertThat(nursery.says()).contains("Cancelled").doesNotContain("charged", "£");
    }

    @Test
    void nobodyWhoHasAPlaceLosesItWhenThereAreFewer() {
        learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        var odile = house.as(InventedPerson.ODILE);
        var page = "/training/office/" + session;
        odile.visit(page);
        assertThat(odile.fill(page, "capacity", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("More people than that already have a place. Speak to some of them first");
    }

    @Test
    void whatWasDoneInAnotherWindowIsSaid() {
        places(1);
        var first = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var second = learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        first.open("/training/mine").open(first.link("Cancel my place"));
        first.press(first.at());
        second.open("/training/mine");
        var take = second.form("Accept the place");
        second.press(take);
        second.again(take);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says()).contains("That is no longer possible", "Place confirmed");
    }

    @Test
    void whatIsCalledOffIsToldToEverybody() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        assertThat(nursery.newestMail()).contains("Your place is confirmed");
        office("/training/office/" + session + "/cancel", "why", "The trainer is ill");
        assertThat(nursery.newestMail())
                .contains("This session is cancelled", "method=CANCEL")
                .contains("/training/courses/working-together");
        assertThat(nursery.open("/training/mine").says()).contains("Session cancelled");
    }

    @Test
    void askedTwiceIsAskedOnce() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        nursery.asks(session, "Pebble Nursery " + session, "");
        assertThat(nursery.says()).contains("already booked");
    }

    @Test
    void whoeverProvedNothingIsAskedToAndComesBack() {
        var nursery = new Learning(house, "Wren Alder").open("/training/book/" + session);
        assertThat(nursery.at()).startsWith("/training/prove?aim=/training/book/" + session);
    }

    @Test
    void nobodySeesWhatAnotherBooked() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var leave = nursery.link("Cancel my place");
        var other = learner("Silas Thorn");
        assertThat(other.open("/training/mine").says()).contains("You have no bookings yet");
        assertThat(other.open(leave).status()).isEqualTo(404);
    }
}
