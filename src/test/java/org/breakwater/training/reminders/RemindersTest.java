package org.breakwater.training.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Attending;
import org.breakwater.training.Learning;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Delegates are reminded in time, once, and not if it is settled. */
@HouseTest
class RemindersTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TrainingRounds rounds;

    /** How many mails someone got at this hour. */
    private int at(String hour, Learning who) {
        var before = who.mails();
        clock.setLondon(hour);
        rounds.look();
        rounds.look();
        return who.mails() - before;
    }

    @Test
    void twoWeeksAndFiveDaysBeforeTheDay() {
        var wren = Attending.booked(house, "Wren Alder", "").learner;
        assertThat(at("2027-02-24T09:29", wren)).isZero();
        assertThat(at("2027-02-24T09:31", wren)).isOne();
        assertThat(wren.newestMail())
                .contains("Your course in 2 weeks: Working together", "Your course is in 2 weeks", "/training/mine")
                .doesNotContain("Wren");
        assertThat(at("2027-03-04T09:31", wren)).isZero();
        assertThat(at("2027-03-05T09:31", wren)).isOne();
        assertThat(wren.newestMail()).contains("Mudlark Hall", "9:30am to 3:30pm", "/before");
    }

    @Test
    void whoeverGaveThePlaceUpHearsNothing() {
        var wren = Attending.booked(house, "Wren Alder", "");
        clock.setLondon("2027-02-20T10:00");
        wren.learner.proves().open("/training/mine/" + wren.booking() + "/cancel");
        wren.learner.press("/training/mine/" + wren.booking() + "/cancel");
        wren.learner.mails();
        assertThat(at("2027-02-24T10:00", wren.learner)).isZero();
        assertThat(at("2027-03-05T10:00", wren.learner)).isZero();
    }

    @Test
    void afterwardsWhoeverWasThereAndHasNotSpoken() {
        var wren = Attending.booked(house, "Wren Alder", "").marked("CAME");
        var silas = Attending.booked(house, "Silas Thorn", "").marked("ABSENT");
        assertThat(at("2027-03-10T16:00", silas.learner)).isZero();
        assertThat(wren.learner.newestMail()).contains("certificate", wren.evaluation("after"));
        wren.says(wren.learner, "after", "4");
        assertThat(at("2027-06-02T09:00", wren.learner)).isZero();
        assertThat(at("2027-06-02T10:00", wren.learner)).isOne();
        assertThat(wren.learner.newestMail()).contains("12 weeks since", wren.evaluation("later"));
        assertThat(at("2027-06-09T10:00", wren.learner)).isOne();
        wren.learner.proves();
        wren.says(wren.learner, "later", "5");
        assertThat(at("2027-06-23T10:00", wren.learner)).isZero();
    }

    @Test
    void aMailThatIsLateSaysNothingThatIsSettled() {
        var wren = Attending.booked(house, "Wren Alder", "").marked("CAME");
        clock.setLondon("2027-03-10T16:00");
        rounds.look();
        wren.says(wren.learner, "after", "4");
        assertThat(at("2027-03-10T16:05", wren.learner)).isZero();
    }

    @Test
    void whoeverSentThemIsAskedThreeTimesAndNoMore() {
        var maud = new Learning(house, "Maud Terrace");
        var wren = Attending.booked(house, "Wren Alder", maud.email);
        maud.proves().open("/training/approvals");
        maud.open(maud.link("Wren Alder"));
        maud.press(maud.at(), "answer", "YES");
        wren.marked("CAME");
        assertThat(at("2027-06-02T10:00", maud)).isOne();
        assertThat(maud.newestMail()).contains("/training/approvals").doesNotContain("Wren");
        assertThat(at("2027-06-09T10:00", maud)).isOne();
        assertThat(at("2027-06-23T10:00", maud)).isOne();
        assertThat(maud.newestMail()).contains("we will not ask again");
        assertThat(at("2027-07-20T10:00", maud)).isZero();
    }

    @Test
    void beforeACertificateRunsOutUnlessTheyBookedAgain() {
        var wren = Attending.booked(house, "Wren Alder", "").marked("CAME");
        wren.says(wren.learner, "after", "4");
        var learner = wren.learner;
        assertThat(at("2029-12-09T10:00", learner)).isZero();
        assertThat(at("2029-12-10T10:00", learner)).isOne();
        assertThat(learner.newestMail()).contains("expires in 3 months", "/training/courses/working-together");
        assertThat(at("2030-02-08T10:00", learner)).isOne();
        var again = new TrainingFurniture(house).session("working-together", Instant.parse("2030-04-10T08:30:00Z"));
        learner.proves().asks(again, "Pebble Nursery " + wren.session, "");
        learner.mails();
        assertThat(at("2030-03-10T10:00", learner)).isZero();
    }

    @Test
    void anotherDayIsRemindedOfAnew() {
        var wren = Attending.booked(house, "Wren Alder", "");
        assertThat(at("2027-02-24T10:00", wren.learner)).isOne();
        new TrainingFurniture(house).move(wren.session, Instant.parse("2027-03-20T09:30:00Z"));
        wren.learner.mails();
        assertThat(at("2027-03-06T10:00", wren.learner)).isOne();
        assertThat(wren.learner.newestMail()).contains("20 March 2027", "in 2 weeks");
    }
}
