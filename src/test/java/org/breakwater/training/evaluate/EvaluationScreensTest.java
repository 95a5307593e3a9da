package org.breakwater.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Attending;
import org.breakwater.training.Learning;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Before, straight after and twelve weeks later, by the learner and the manager or booker, on the course's own
 * outcomes.
 */
@HouseTest
class EvaluationScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private int answers(Attending who, String stage) {
        return database.asOwner()
                .sql("select count(*) from training.evaluation_answer where booking_id = ? and stage = ?")
                .params(who.booking(), stage)
                .query(Integer.class)
                .single();
    }

    @Test
    void beforeItTheySayHowSureTheyAreOfEachOutcome() {
        var wren = Attending.booked(house, "Wren Alder", "");
        wren.learner.open("/training/mine").open(wren.evaluation("before"));
        assertThat(wren.learner.says())
                .contains("Write a referral that gives MASH+ what it needs to decide within one working day");
        wren.learner.press(wren.evaluation("before"), "s0", "2", "words", "How to write it down");
        assertThat(wren.learner.status()).isEqualTo(422);
        assertThat(wren.learner.says())
                .contains("Select how confident you are that you can apply the threshold document to a family");
        assertThat(wren.learner.page().select("#words").text()).isEqualTo("How to write it down");
        assertThat(wren.learner.page().select("input[name=s0][checked]").val()).isEqualTo("2");
        wren.says(wren.learner, "before", "2");
        assertThat(wren.learner.at()).isEqualTo("/training/mine");
        assertThat(answers(wren, "BEFORE")).isEqualTo(4);
        assertThat(wren.learner.open(wren.evaluation("before")).says())
                .contains("You have already completed this evaluation");
    }

    @Test
    void pressedTwiceItIsSaidOnce() {
        var wren = Attending.booked(house, "Wren Alder", "");
        wren.learner.open(wren.evaluation("before"));
        var page = wren.learner.page();
        wren.says(wren.learner, "before", "2");
        wren.learner.back(page).press(wren.evaluation("before"), "s0", "5", "s1", "5", "s2", "5", "s3", "5");
        assertThat(database.asOwner()
                        .sql("select max(score) from training.evaluation_answer where booking_id = ?")
                        .param(wren.booking())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void straightAfterItIsAskedOfWhoeverWasThere() {
        var wren = Attending.booked(house, "Wren Alder", "");
        clock.setLondon("2027-03-10T14:00");
        wren.learner.proves().open(wren.evaluation("after"));
        assertThat(wren.learner.status()).isEqualTo(409);
        assertThat(wren.learner.says()).contains("It is too early", "at 3pm");
        wren.marked("ABSENT").learner.open(wren.evaluation("after"));
        assertThat(wren.learner.says()).contains("The register does not show that you attended");
        wren.marked("LATE").says(wren.learner, "after", "4");
        assertThat(answers(wren, "AFTER")).isEqualTo(4);
    }

    @Test
    void twelveWeeksLaterTheyAndWhoeverSentThemSayWhatBecameOfIt() {
        var manager = new Learning(house, "Maud Terrace");
        var wren = Attending.booked(house, "Wren Alder", manager.email);
        manager.proves().open("/training/approvals");
        manager.open(manager.link("Wren Alder"));
        manager.press(manager.at(), "answer", "YES");
        wren.marked("CAME");
        assertThat(wren.learner.open(wren.evaluation("later")).says()).contains("It is too early", "2 June 2027");
        clock.setLondon("2027-06-02T10:31");
        wren.learner.proves();
        wren.says(wren.learner, "later", "4", "words", "I ask the child first");
        assertThat(answers(wren, "LATER")).isEqualTo(4);
        manager.proves().open("/training/mine");
        assertThat(manager.says()).contains("1 to complete", "Manager evaluations");
        manager.open("/training/approvals");
        assertThat(manager.says()).contains("Wren Alder");
        wren.says(manager, "manager", "3");
        assertThat(manager.says()).doesNotContain("Wren Alder");
        assertThat(answers(wren, "MANAGER")).isEqualTo(4);
    }

    /** A form stays open overnight, but the proof of the address expires. */
    @Test
    void whatIsSentWhenTheProofIsOverIsKeptUntilTheAddressIsProvedAgain() {
        var wren = Attending.booked(house, "Wren Alder", "").marked("CAME");
        var address = wren.evaluation("after");
        wren.learner.open(address);
        clock.setLondon("2027-03-11T06:00");
        house.getBean(TrainingRounds.class).look();
        wren.saysHere(wren.learner, "after", "4", "words", "I ask the child first & last");
        assertThat(wren.learner.status()).isEqualTo(403);
        assertThat(wren.learner.says()).contains("This has not been sent. We have kept your answers");
        assertThat(answers(wren, "AFTER")).isZero();
        wren.learner.press("/training/prove", "email", "not an address");
        assertThat(wren.learner.says()).contains("Enter an email address in the correct format, like");
        wren.learner.provesHere();
        assertThat(wren.learner.at()).isEqualTo("/training/prove/unsent-answers");
        assertThat(wren.learner.says()).contains("I ask the child first & last");
        wren.learner.press(address);
        assertThat(answers(wren, "AFTER")).isEqualTo(4);
        assertThat(database.asOwner()
                        .sql("select words from training.evaluation where booking_id = ? and stage = 'AFTER'")
                        .param(wren.booking())
                        .query(String.class)
                        .single())
                .isEqualTo("I ask the child first & last");
    }

    @Test
    void nobodySpeaksForAnybodyElse() {
        var wren = Attending.booked(house, "Wren Alder", "").marked("CAME");
        var stranger = new Learning(house, "Silas Thorn").proves();
        for (var stage : new String[] {"before", "after", "later", "manager", "never"}) {
            assertThat(stranger.open(wren.evaluation(stage)).status()).as(stage).isEqualTo(404);
        }
        clock.setLondon("2027-06-03T10:00");
        wren.learner.proves().open(wren.evaluation("manager"));
        assertThat(wren.learner.status()).as("nobody is their own manager").isEqualTo(404);
        var unproved = new Learning(house, Professional.address("x")).open(wren.evaluation("after"));
        assertThat(unproved.at()).startsWith("/training/prove?aim=" + wren.evaluation("after"));
    }
}
