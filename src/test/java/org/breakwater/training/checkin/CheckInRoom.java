package org.breakwater.training.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;

/** One session in March: who has a place in it, and the code that its trainer shows. */
public final class CheckInRoom {

    public final UUID session;

    private final House house;

    public CheckInRoom(House house) {
        this.house = house;
        house.getBean(TestClock.class).setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
    }

    public Learning booked(String name) {
        return new Learning(house, name).proves().asks(session, "Pebble Nursery " + session, "");
    }

    /** What the trainer's screen shows now. */
    public String code() {
        var trainer = Training.named(house, "Tamsin Reed", session).proves();
        trainer.open("/training/registers/" + session + "/check-in-code");
        var says = trainer.says();
        var from = says.indexOf("/training/check-in/" + session);
        assertThat(from).as(says).isPositive();
        return says.substring(from).split("\\s")[0];
    }
}
