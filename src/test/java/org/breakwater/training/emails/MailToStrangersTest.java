package org.breakwater.training.emails;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person who books can name anyone as their manager, and must not be able to flood them with mail. */
@HouseTest
class MailToStrangersTest {

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

    private void leaves(Learning learner) {
        learner.open("/training/mine");
        var leave = learner.link("Cancel my place");
        learner.open(leave).press(leave);
    }

    @Test
    void aLearnerWhoBooksAndLeavesBuriesNobodyInMail() {
        var victim = Professional.address("victim");
        var post = new Professional(house);
        var learner = new Learning(house, "Wren Alder").proves();
        for (int times = 0; times < 8; times++) {
            learner.asks(session, "Pebble Nursery " + session, victim);
            assertThat(learner.says()).contains("Needs your manager’s approval");
            assertThat(post.mails(victim)).hasSize(Math.min(times + 1, 5));
            if (times < 7) {
                leaves(learner);
            }
        }
        assertThat(learner.open("/training/mine").says())
                .contains("We have not emailed " + victim)
                .doesNotContain("We have emailed " + victim);
    }

    @Test
    void theManagerOfOneIsStillAskedForAnother() {
        var manager = Professional.address("manager");
        var post = new Professional(house);
        var many = new Learning(house, "Wren Alder").proves();
        var other = new Learning(house, "Silas Thorn").proves();
        for (int times = 0; times < 6; times++) {
            many.asks(session, "Pebble Nursery " + session, manager);
            assertThat(post.mails(manager)).hasSize(Math.min(times + 1, 5));
            leaves(many);
        }
        other.asks(session, "Pebble Nursery " + session, manager);
        assertThat(other.open("/training/mine").says()).contains("We have emailed " + manager);
        assertThat(post.mails(manager)).hasSize(6);
    }

    @Test
    void anAddressWithABraceGetsItsMailAndItsDate() {
        var address = Professional.address("we{ird");
        var learner = new Learning(house, "Wren Alder");
        learner.open("/training/prove").provesAs(address);
        learner.asks(session, "Pebble Nursery " + session, "");
        assertThat(new Professional(house).mails(address))
                .anySatisfy(mail -> assertThat(mail).contains("mailto:we%7Bird@"));
    }
}
