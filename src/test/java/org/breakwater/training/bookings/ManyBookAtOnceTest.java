package org.breakwater.training.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.HistoryAtOnce;
import org.breakwater.training.bookings.BookedPlace.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** On the real database, over several connections: whoever is quicker, all invariants of the places hold. */
@HouseTest
public class ManyBookAtOnceTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");
    private static final int HISTORIES = 200;
    private static final int SOME = 8;
    private static final int HANDS = 4;
    private static final int ACTS = 4;
    private static final byte[] KEY = "many book at once".getBytes(StandardCharsets.UTF_8);

    @Autowired
    House house;

    @Autowired
    BookedPlaces seats;

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
        for (var kind : List.of("education", "voluntary", "health")) {
            var id = UUID.randomUUID();
            database.asOwner().sql("""
                            insert into training.organisation (id, name, kind, exempt, added_by, added_at)
                            values (?, 'A place of work', ?, ? = 'health', 'test',
                                now())""").params(id, kind, kind).update();
            organisations.add(id);
            for (int person = 0; person < 30; person++) {
                people.add(new Colleague(id, learner(id)));
            }
        }
    }

    /** A person, and their workplace. */
    public record Colleague(UUID organisation, UUID learner) {}

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
        house.acting(
                InventedPerson.ODILE,
                () -> seats.ask(new BookedPlaces.Request(
                        UUID.randomUUID(), session, learner, organisation, manager, "lead@x.example", "A lead")));
    }

    private List<BookingRow> rows(UUID session) {
        return house.acting(InventedPerson.ODILE, () -> bookings.of(session));
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
    void everyPromiseHoldsInEightHistoriesThatHappenAtOnce() throws Exception {
        everyPromiseHoldsIn(0, SOME);
    }

    @Tag("long")
    @Test
    void everyPromiseHoldsInTwoHundredHistoriesThatHappenAtOnce() throws Exception {
        everyPromiseHoldsIn(SOME, HISTORIES);
    }

    private void everyPromiseHoldsIn(int first, int last) throws Exception {
        var address = database.owner();
        var one = new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
        try (one) {
            var owner = JdbcClient.create(one);
            var trainer = trainer(owner);
            for (int number = first; number < last; number++) {
                var history = new HistoryAtOnce(house, owner, number);
                owner.sql("insert into training.session_trainer (session_id, trainer_id) values (?, ?)")
                        .params(history.session(), trainer)
                        .update();
                happens(history, new Random(number));
                theDay(history);
            }
        }
    }

    /** A person who has proved their address, with their key. */
    private static UUID trainer(JdbcClient owner) {
        var id = UUID.randomUUID();
        owner.sql("insert into training.trainer (id, name, email, made_at) values (?, 'Tamsin Reed', ?, now())")
                .params(id, id + "@trainers.example")
                .update();
        owner.sql("""
                        insert into training.learner_proof (id, token_hash, email, aim, asked_at, proven_at, touched_at)
                        values (?, ?, ?, '/training/registers', now(),
                            now(), now())""").params(UUID.randomUUID(), KEY, id + "@trainers.example").update();
        return id;
    }

    private void happens(HistoryAtOnce history, Random random) throws Exception {
        for (int act = 0; act < ACTS; act++) {
            var open = history.rows().stream().filter(BookingRow::isOpen).toList();
            together(hands(3, () -> history.anything(open, people.get(random.nextInt(people.size())))));
            history.timePasses();
        }
        history.passTime();
        history.promises();
    }

    /** Two trainers mark, and correct it on the next day, while the program charges. */
    private void theDay(HistoryAtOnce history) throws Exception {
        for (var after : List.of(Duration.ZERO, Duration.ofDays(1))) {
            history.onTheDay(after);
            var placed = history.rows().stream()
                    .filter(row -> row.state() == State.CONFIRMED)
                    .toList();
            together(hands(2, () -> history.marks(placed, KEY)));
        }
        history.passTime();
        history.settle();
        history.promises();
    }

    private static List<Callable<Void>> hands(int count, Supplier<Runnable> each) {
        var work = new ArrayList<Callable<Void>>();
        for (int hand = 0; hand < count; hand++) {
            var one = each.get();
            work.add(() -> {
                one.run();
                return null;
            });
        }
        return work;
    }
}
