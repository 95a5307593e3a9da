package org.breakwater.training;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestDatabase;

/** A person whom the office named as the trainer of a session, with a browser of their own. */
public final class Training {

    private Training() {}

    /** Named, and not proved yet. */
    public static Learning named(House house, String name, UUID session) {
        var trainer = new Learning(house, name);
        name(house.getBean(TestDatabase.class), name, trainer.email, session);
        return trainer;
    }

    public static void name(TestDatabase database, String name, String email, UUID session) {
        var id = UUID.randomUUID();
        var owner = database.asOwner();
        owner.sql("insert into training.trainer (id, name, email, made_at) values (?, ?, ?, now())")
                .params(id, name, email)
                .update();
        owner.sql("insert into training.session_trainer (session_id, trainer_id) values (?, ?)")
                .params(session, id)
                .update();
    }
}
