package org.breakwater.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Acting;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.Place.State;
import org.breakwater.training.model.Seats;
import org.breakwater.training.model.SessionSeats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On the real database, over several connections: whoever is quicker, every promise of the places holds. */
@HouseTest
class ManyBookAtOnceTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");
    private static final int HISTORIES = 200;
    private static final int HANDS = 4;
    private static final int ACTS = 4;

    @Autowired
    ApplicationContext house;

    @Autowired
    Acting acting;

    @Autowired
    Seats seats;

    @Autowired
    SessionSeats sessionSeats;

    @Autowired
    Bookings bookings;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<UUID> organisations = new ArrayList<>();
    private final List<Colleague> people = new ArrayList<>();

    @BeforeEach
    void threeOrganisations() {
        clock.setLondon("2027-02-01T10:00");
        for (int i = 0; i < 3; i++) {
            var id = UUID.randomUUID();
            database.asOwner().sql("""
                            insert into training.organisation (id, name, kind, added_by, added_at)
                            values (?, 'A school', 'education', 'test', now())""").param(id).update();
            organisations.add(id);
            for (int person = 0; person < 30; person++) {
                people.add(new Colleague(id, learner(id)));
            }
        }
    }

    /** Somebody, and where they work. */
    private record Colleague(UUID organisation, UUID learner) {}

    private UUID session(int places) {
        var id = new TrainingFurniture(house).session("working-together", MARCH);
        database.asOwner()
                .sql("update training.session set capacity = ? where id = ?")
                .param(places)
                .param(id)
                .update();
        return id;
    }

    private UUID learner(UUID organisation) {
        var id = UUID.randomUUID();
        database.asOwner().sql("""
                        insert into training.learner (id, name, organisation_id, made_at)
                        values (?, 'Somebody', ?, now())""").param(id).param(organisation).update();
        return id;
    }

    private void ask(UUID session, UUID organisation, UUID learner, String manager) {
        acting.as(
                InventedPerson.ODILE.asActor(),
                () -> seats.ask(new Seats.Request(
                        UUID.randomUUID(), session, learner, organisation, manager, "lead@x.example", "A lead")));
    }

    private List<BookingRow> rows(UUID session) {
        return acting.as(InventedPerson.ODILE.asActor(), () -> bookings.of(session));
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            for (var done : hands.invokeAll(work)) {
                done.get();
            }
        }
    }

    private static long with(List<BookingRow> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    @Test
    void fiftyWhoAskInTheSameSecondGetThePlacesThereAreAndTheRestAnHonestLine() throws Exception {
        var session = session(12);
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 50; i++) {
            var organisation = organisations.get(i % 3);
            var learner = learner(organisation);
            work.add(() -> {
                ask(session, organisation, learner, "");
                return null;
            });
        }
        together(work);
        var rows = rows(session);
        assertThat(with(rows, State.CONFIRMED))
                .as("three organisations with a quota of four")
                .isEqualTo(12);
        assertThat(with(rows, State.WAITING)).isEqualTo(38);
    }

    @Test
    void onePersonWhoIsAskedForByManyAtOnceIsBookedOnce() throws Exception {
        var session = session(12);
        var learner = learner(organisations.getFirst());
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 12; i++) {
            work.add(() -> {
                ask(session, organisations.getFirst(), learner, "");
                return null;
            });
        }
        together(work);
        assertThat(rows(session)).hasSize(1);
    }

    @Test
    void everyPromiseHoldsInTwoHundredHistoriesThatHappenAtOnce() throws Exception {
        for (int history = 0; history < HISTORIES; history++) {
            var random = new Random(history);
            var places = 1 + random.nextInt(4);
            var session = session(places);
            clock.setLondon("2027-02-01T10:00");
            for (int act = 0; act < ACTS; act++) {
                var open = rows(session).stream().filter(BookingRow::isOpen).toList();
                var work = new ArrayList<Callable<Void>>();
                for (int hand = 0; hand < HANDS; hand++) {
                    work.add(anything(session, open, new Random(random.nextLong())));
                }
                together(work);
                clock.advance(Duration.ofHours(random.nextInt(40)));
            }
            acting.as(InventedPerson.ODILE.asActor(), () -> sessionSeats.passTime(session));
            promises(session, places);
        }
    }

    private Callable<Void> anything(UUID session, List<BookingRow> open, Random random) {
        var who = people.get(random.nextInt(people.size()));
        var manager = random.nextBoolean() ? "" : "manager@x.example";
        return () -> {
            if (open.isEmpty() || random.nextInt(3) == 0) {
                ask(session, who.organisation(), who.learner(), manager);
                return null;
            }
            var row = open.get(random.nextInt(open.size()));
            acting.as(InventedPerson.ODILE.asActor(), () -> {
                switch (random.nextInt(4)) {
                    case 0 -> seats.cancel(row, "Somebody", "");
                    case 1 -> seats.approve(row, "A manager");
                    case 2 -> seats.refuse(row, "A manager", "No");
                    default -> seats.accept(row, "Somebody");
                }
            });
            return null;
        };
    }

    private void promises(UUID session, int places) {
        var rows = rows(session);
        var taken = with(rows, State.HELD) + with(rows, State.OFFERED) + with(rows, State.CONFIRMED);
        assertThat(taken).as("never over capacity").isLessThanOrEqualTo(places);
        if (taken < places) {
            assertThat(rows)
                    .as("no place lies empty while somebody can have it: the quota of four is not reached here")
                    .noneMatch(row -> row.state() == State.WAITING && !row.waitsForManager());
        }
        assertThat(database.asOwner()
                        .sql("""
                                select count(*) from (
                                    select b.id from training.booking b
                                        left join training.booking_line l on l.booking_id = b.id
                                    where b.session_id = ? group by b.id, b.version
                                    having count(l.version) <> b.version) odd""")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .as("each change has its line")
                .isZero();
    }
}
