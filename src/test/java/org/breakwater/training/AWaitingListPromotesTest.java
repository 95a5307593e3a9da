package org.breakwater.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.model.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From asking for a place to having one, with a manager's word and a list that promotes by rule. */
@HouseTest
class AWaitingListPromotesTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester web;

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
        var odile = new Browser(web);
        odile.signInAs(InventedPerson.ODILE);
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
        assertThat(nursery.says()).contains("Working together to safeguard children", "You have a place");
        assertThat(nursery.newestMail())
                .contains("Subject: Training: Working together", "method=REQUEST", "You have a place")
                .doesNotContain("Wren", "Pebble");
    }

    @Test
    void aPlaceIsKeptWhileTheManagerIsAskedAndSureOnceTheyAgree() {
        var manager = new Learning(house, "Ines Fallow");
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, manager.email);
        assertThat(nursery.says()).contains("Waits for your manager", "It is kept until");
        assertThat(manager.newestMail()).contains("may a colleague go?", "/training/approvals");
        manager.proves().open("/training/approvals");
        assertThat(manager.says()).contains("Wren Alder");
        manager.open(manager.link("Wren Alder"));
        manager.press(manager.at(), "answer", "YES");
        assertThat(manager.says()).contains("Nobody waits for your word");
        assertThat(nursery.open("/training/mine").says()).contains("You have a place");
        assertThat(nursery.newestMail()).contains("You have a place");
    }

    @Test
    void aManagerWhoDoesNotAgreeSaysWhyAndThePlaceIsFree() {
        var manager = new Learning(house, "Ines Fallow");
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, manager.email);
        manager.proves().open("/training/approvals");
        manager.open(manager.link("Wren Alder"));
        var page = manager.at();
        manager.press(page, "answer", "NO");
        assertThat(manager.says()).contains("Say why not");
        manager.press(page, "answer", "NO", "why", "We are two that day");
        assertThat(nursery.open("/training/mine").says()).contains("Your manager did not agree");
    }

    @Test
    void aPlaceThatComesFreeAtOneMinuteToMidnightIsOfferedToWhoAskedFirst() {
        places(1);
        var first = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var second = learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        var third = learner("Orla Finch").asks(session, "Finch Academy " + session, "");
        assertThat(second.says()).contains("On the waiting list", "Nobody asked before you");
        assertThat(third.says()).contains("One person asked before you");
        assertThat(first.newestMail()).contains("You have a place");

        clock.setLondon("2027-02-10T23:59");
        first.proves().open("/training/mine").open(first.link("I cannot come"));
        assertThat(first.says()).contains("It costs nothing");
        first.press(first.at(), "why", "A cold");
        assertThat(first.says()).contains("Given up");
        assertThat(first.newestMail()).contains("method=CANCEL");

        var before = third.mails();
        assertThat(second.newestMail()).contains("A place came free", "11 February 2027, 23:59");
        second.proves().open("/training/mine");
        second.press(second.form("Take the place"));
        assertThat(second.says()).contains("You have a place");
        assertThat(third.mails()).as("nobody else is told anything").isEqualTo(before);
    }

    @Test
    void anOfferThatNobodyTakesGoesToTheNext() {
        places(1);
        var first = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var second = learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        var third = learner("Orla Finch").asks(session, "Finch Academy " + session, "");
        first.open("/training/mine").open(first.link("I cannot come"));
        first.press(first.at());
        clock.advance(Duration.ofHours(24));
        house.getBean(Rounds.class).look();
        assertThat(third.proves().open("/training/mine").says()).contains("A place is kept for you");
        assertThat(second.newestMail()).contains("the place went to the next person");
        second.proves().open("/training/mine");
        assertThat(second.says()).contains("Not answered in time");
    }

    @Test
    void afterTheFreeDaysThePageSaysWhatItCostsBeforeAnybodyPresses() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        clock.setLondon("2027-03-09T12:00");
        nursery.proves().open("/training/mine").open(nursery.link("I cannot come"));
        assertThat(nursery.says()).contains("your organisation is charged £25");
        nursery.press(nursery.at(), "fee", "0");
        assertThat(nursery.says()).contains("What it costs has changed");
        nursery.press(nursery.at());
        assertThat(nursery.says()).contains("Cancelled late", "£25 for Pebble Nursery");
    }

    @Test
    void anotherDayAsksWhoeverHasAPlaceAndGivingItUpThenCostsNothing() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        clock.setLondon("2027-03-08T12:00");
        office("/training/office/" + session, "onDay", "12", "onMonth", "3", "onYear", "2027");
        assertThat(nursery.newestMail()).contains("Another day or hour was set", "12 March 2027", "method=REQUEST");
        nursery.proves().open("/training/mine");
        assertThat(nursery.says()).contains("Can you still come?");
        nursery.open(nursery.link("I cannot come"));
        assertThat(nursery.says()).contains("It costs nothing");
        nursery.open("/training/mine");
        nursery.press(nursery.form("Yes, still fine"));
        assertThat(nursery.says()).doesNotContain("Can you still come?");
    }

    @Test
    void whoeverCannotComeOnTheNewDayGivesItUpWithOnePress() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        clock.setLondon("2027-03-08T12:00");
        office("/training/office/" + session, "onDay", "12", "onMonth", "3", "onYear", "2027");
        nursery.proves().open("/training/mine");
        nursery.press(nursery.form("Not any more"));
        assertThat(nursery.says()).contains("Given up").doesNotContain("charged", "£");
    }

    @Test
    void nobodyWhoHasAPlaceLosesItWhenThereAreFewer() {
        learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        var odile = new Browser(web);
        odile.signInAs(InventedPerson.ODILE);
        var page = "/training/office/" + session;
        odile.visit(page);
        assertThat(odile.fill(page, "capacity", "1")).hasStatus(422).bodyText().contains("More people than that");
    }

    @Test
    void whatWasDoneInAnotherWindowIsSaid() {
        places(1);
        var first = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var second = learner("Silas Thorn").asks(session, "Thorn Childminding " + session, "");
        first.open("/training/mine").open(first.link("I cannot come"));
        first.press(first.at());
        second.open("/training/mine");
        var take = second.form("Take the place");
        second.press(take);
        second.again(take);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.says()).contains("That is no longer possible", "You have a place");
    }

    @Test
    void whatIsCalledOffIsToldToEverybody() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        assertThat(nursery.newestMail()).contains("You have a place");
        office("/training/office/" + session + "/cancel", "why", "The trainer is ill");
        assertThat(nursery.newestMail()).contains("does not take place", "method=CANCEL");
        assertThat(nursery.open("/training/mine").says()).contains("The session does not take place");
    }

    @Test
    void askedTwiceIsAskedOnce() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        nursery.asks(session, "Pebble Nursery " + session, "");
        assertThat(nursery.says()).contains("booked already");
    }

    @Test
    void whoeverProvedNothingIsAskedToAndComesBack() {
        var nursery = new Learning(house, "Wren Alder").open("/training/book/" + session);
        assertThat(nursery.at()).startsWith("/training/prove?aim=/training/book/" + session);
    }

    @Test
    void nobodySeesWhatAnotherBooked() {
        var nursery = learner("Wren Alder").asks(session, "Pebble Nursery " + session, "");
        var leave = nursery.link("I cannot come");
        var other = learner("Silas Thorn");
        assertThat(other.open("/training/mine").says()).contains("You have booked nothing yet");
        assertThat(other.open(leave).status()).isEqualTo(404);
    }
}
