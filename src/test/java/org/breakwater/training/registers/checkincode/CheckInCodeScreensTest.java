package org.breakwater.training.registers.checkincode;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.training.Training;
import org.breakwater.training.checkin.CheckInRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer shows the check-in code, on the day and on no other. */
@HouseTest
class CheckInCodeScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private CheckInRoom room;

    @BeforeEach
    void oneSessionIsPlanned() {
        room = new CheckInRoom(house);
    }

    @Test
    void onAnotherDayItSaysSo() {
        var wren = room.booked("Wren Alder");
        clock.setLondon("2027-03-10T23:55");
        var code = room.code();
        clock.setLondon("2027-03-11T00:01");
        assertThat(wren.proves().open(code).says()).contains("This code works only on the day of the session");
        var trainer = Training.named(house, "Bram Holt", room.session).proves();
        trainer.open("/training/registers/" + room.session + "/check-in-code");
        assertThat(trainer.says()).contains("The code is available only on the day of the session");
    }
}
