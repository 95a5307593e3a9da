package org.breakwater.training.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.database.QueryRows;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A code in the room that is valid for minutes, and marks only the person who reads it. */
@HouseTest
class CheckInScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private CheckInRoom room;

    @BeforeEach
    void oneSessionIsPlanned() {
        room = new CheckInRoom(house);
    }

    private List<String> marks() {
        return QueryRows.all(database.asOwner().sql("""
                        select l.name || ' ' || m.what from training.attendance_mark m
                            join training.booking b on b.id = m.booking_id
                            join training.learner l on l.id = b.learner_id
                        where b.session_id = ? order by m.line limit 20""").param(room.session).query(String.class));
    }

    @Test
    void whoeverReadsItIsMarkedOnceAndNobodyElseIs() {
        var wren = room.booked("Wren Alder");
        room.booked("Silas Thorn");
        clock.setLondon("2027-03-10T09:20");
        var code = room.code();
        wren.proves().open(code);
        assertThat(wren.says()).contains("Check in to this session");
        assertThat(marks()).as("looking marks nobody").isEmpty();
        wren.press(code);
        assertThat(wren.says()).contains("You are checked in", "as attending");
        assertThat(wren.open(code).says()).contains("You are checked in");
        wren.again(code);
        assertThat(marks()).containsExactly("Wren Alder CAME");
    }

    @Test
    void aQuarterOfAnHourLaterIsLate() {
        var wren = room.booked("Wren Alder");
        clock.setLondon("2027-03-10T09:46");
        var code = room.code();
        wren.proves().open(code).press(code);
        assertThat(wren.says()).contains("arriving late");
        assertThat(marks()).containsExactly("Wren Alder LATE");
    }

    @Test
    void anOldCodeMarksNobodyAndTheOneBeforeStillDoes() {
        var wren = room.booked("Wren Alder");
        clock.setLondon("2027-03-10T09:09");
        var code = room.code();
        clock.setLondon("2027-03-10T09:21");
        wren.proves().open(code);
        assertThat(wren.status()).isEqualTo(409);
        assertThat(wren.says()).contains("Ask the trainer for the current code");
        clock.setLondon("2027-03-10T09:19");
        assertThat(wren.open(code).says()).contains("Check in to this session");
        clock.setLondon("2027-03-10T09:21");
        wren.press(code);
        assertThat(wren.says()).contains("Ask the trainer for the current code");
        assertThat(marks()).isEmpty();
    }

    @Test
    void whoeverHasNoPlaceIsSentToTheTrainer() {
        clock.setLondon("2027-03-10T09:20");
        var code = room.code();
        var orla = new Learning(house, "Orla Finch").proves().open(code);
        assertThat(orla.status()).isEqualTo(409);
        assertThat(orla.says()).contains("There is no booking", "Ask the trainer to add you");
    }

    @Test
    void theCodeOfOneSessionOpensNoOther() {
        var wren = room.booked("Wren Alder");
        var other = new TrainingFurniture(house).session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        clock.setLondon("2027-03-10T09:20");
        var code = room.code().replace(room.session.toString(), other.toString());
        assertThat(wren.proves().open(code).says()).contains("Ask the trainer for the current code");
        assertThat(new Learning(house, "Wren Alder").open(code).at()).startsWith("/training/prove?aim=" + code);
    }

    @Test
    void whoeverWasMissedWhenNamesWereCalledComesInAfterAll() {
        var wren = room.booked("Wren Alder");
        clock.setLondon("2027-03-10T09:40");
        var trainer = Training.named(house, "Bram Holt", room.session).proves();
        trainer.open("/training/registers/" + room.session);
        trainer.press("/training/registers/" + room.session + "/mark", "what", "ABSENT");
        var code = room.code();
        wren.proves().open(code).press(code);
        assertThat(marks()).containsExactly("Wren Alder ABSENT", "Wren Alder CAME");
    }
}
