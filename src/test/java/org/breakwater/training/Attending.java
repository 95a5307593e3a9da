package org.breakwater.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person who has a place in a session of March 2027, is marked there, and completes the evaluation. */
public final class Attending {

    public static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");

    public final UUID session;
    public final Learning learner;
    private final House house;

    private Attending(House house, UUID session, Learning learner) {
        this.house = house;
        this.session = session;
        this.learner = learner;
    }

    /** Has a place. @param manager who is asked for approval; empty if nobody is */
    public static Attending booked(House house, String name, String manager) {
        var clock = house.getBean(TestClock.class);
        clock.setLondon("2027-02-01T10:00");
        var session = new TrainingFurniture(house).session("working-together", MARCH);
        var learner = new Learning(house, name).proves().asks(session, "Pebble Nursery " + session, manager);
        return new Attending(house, session, learner);
    }

    /** Someone else requests a place in the same session. */
    public static Attending another(Attending first, String name) {
        var learner = new Learning(first.house, name).proves().asks(first.session, "Thorn House " + first.session, "");
        return new Attending(first.house, first.session, learner);
    }

    public UUID booking() {
        return owner().sql("""
                        select b.id from training.booking b join training.learner l on l.id = b.learner_id
                        where b.session_id = ? and l.email = ?""")
                .param(session)
                .param(learner.email)
                .query(UUID.class)
                .single();
    }

    public String evaluation(String stage) {
        return "/training/evaluate/" + booking() + "/" + stage;
    }

    /** Marked by the trainer, when the day is over. */
    public Attending marked(String what) {
        house.getBean(TestClock.class).setLondon("2027-03-10T15:30");
        var trainer = Training.named(house, "Tamsin Reed", session).proves();
        mark(trainer, what);
        learner.proves();
        return this;
    }

    public void mark(Learning trainer, String what) {
        trainer.open("/training/registers/" + session);
        trainer.press(
                "/training/registers/" + session + "/mark", "booking", booking().toString(), "what", what);
    }

    /** Gives the same rating to every outcome. */
    public Attending says(Learning who, String stage, String score, String... more) {
        who.open(evaluation(stage));
        return saysHere(who, stage, score, more);
    }

    /** On the page that is open. */
    public Attending saysHere(Learning who, String stage, String score, String... more) {
        var typed = new ArrayList<String>();
        for (var name : who.page().select("main input[type=radio]").stream()
                .map(Element::attributes)
                .map(all -> all.get("name"))
                .distinct()
                .toList()) {
            typed.add(name);
            typed.add(score);
        }
        typed.addAll(List.of(more));
        who.press(evaluation(stage), typed.toArray(String[]::new));
        return this;
    }

    public String code() {
        return owner().sql("select code from training.certificate where booking_id = ? and revoked_at is null")
                .param(booking())
                .query(String.class)
                .single();
    }

    private JdbcClient owner() {
        return house.getBean(TestDatabase.class).asOwner();
    }
}
