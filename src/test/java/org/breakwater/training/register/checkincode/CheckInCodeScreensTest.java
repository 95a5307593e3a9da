package org.breakwater.training.register.checkincode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer shows the code with which people mark themselves, on the day and on no other. */
@HouseTest
class CheckInCodeScreensTest {

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

    private Learning booked(String name) {
        return new Learning(house, name).proves().asks(session, "Pebble Nursery " + session, "");
    }

    /** What the trainer's screen shows now. */
    private String code() {
        var trainer = Training.named(house, "Tamsin Reed", session).proves();
        trainer.open("/training/register/" + session + "/check-in-code");
        var says = trainer.says();
        var from = says.indexOf("/training/check-in/" + session);
        assertThat(from).as(says).isPositive();
        return says.substring(from).split("\\s")[0];
    }

    @Test
    void onAnotherDayItSaysSo() {
        var wren = booked("Wren Alder");
        clock.setLondon("2027-03-10T23:55");
        var code = code();
        clock.setLondon("2027-03-11T00:01");
        assertThat(wren.proves().open(code).says()).contains("This code works only on the day of the session");
        var trainer = Training.named(house, "Bram Holt", session).proves();
        trainer.open("/training/register/" + session + "/check-in-code");
        assertThat(trainer.says()).contains("The code is available only on the day of the session");
    }
}
