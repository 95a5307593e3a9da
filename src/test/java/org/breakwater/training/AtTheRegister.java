package org.breakwater.training;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** One session in March 2027, its register, and the people who use it. */
public abstract class AtTheRegister {

    public static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    @Autowired
    public House house;

    @Autowired
    public TestClock clock;

    @Autowired
    public TestDatabase database;

    public UUID session = new UUID(0, 0);
    public String register = "";

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("working-together", MARCH);
        register = "/training/registers/" + session;
    }

    public final Learning booked(String name) {
        return new Learning(house, name).proves().asks(session, "Pebble Nursery " + session, "");
    }

    public final Learning trainer() {
        return Training.named(house, "Tamsin Reed", session).proves().open(register);
    }

    public final void marks(Learning trainer, String name, String what) {
        trainer.open(register);
        trainer.press(register + "/mark", "booking", booking(name), "what", what, "mark", "" + UUID.randomUUID());
    }

    public final String booking(String name) {
        return database.asOwner()
                        .sql("""
                        select b.id from training.booking b join training.learner l on l.id = b.learner_id
                        where b.session_id = ? and l.name = ?""")
                        .params(session, name)
                        .query(UUID.class)
                        .single() + "";
    }

    public final int marksOf(String name) {
        return database.asOwner()
                .sql("select count(*) from training.attendance_mark where booking_id = ?")
                .param(UUID.fromString(booking(name)))
                .query(Integer.class)
                .single();
    }

    public final int owes(String name) {
        house.getBean(TrainingRounds.class).look();
        return database.asOwner()
                .sql("select fee_pence from training.booking where id = ?")
                .param(UUID.fromString(booking(name)))
                .query(Integer.class)
                .single();
    }
}
