package org.breakwater.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * (k) Five hundred people book one session with thirty places in the same second, compared with pgbench running the
 * statements of one of their transactions on a session of its own. Both wait for the same lock.
 */
final class BookedAtOnce implements Figure {

    private static final int PEOPLE = 500;
    private static final int PLACES = 30;
    private static final int CLIENTS = 8;
    private static final int EACH = PEOPLE / CLIENTS + 1;
    private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(500);
    private static final String MARK = "insert into training.booking ";
    private static final String COUNT = """
            select count(*) filter (where state = 'CONFIRMED') as confirmed, count(*) as booked
            from training.booking where session_id = ?""";

    @Override
    public String letter() {
        return "k";
    }

    @Override
    public String title() {
        return PEOPLE + " people ask at once for " + PLACES + " places";
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        Tool.PGBENCH.find();
        try (var house = bench.home().open(Map.of("BREAKWATER_LIMITS", "off"))) {
            return measure(bench.home(), house, bench.size().rounds());
        }
    }

    private static Outcome measure(Home home, Running house, int rounds) throws IOException {
        var learners = new PreparedLearners(home);
        var ours = new double[rounds];
        var replayed = new double[rounds];
        var ratios = new double[rounds];
        var presses = new double[rounds];
        long counted = 0;
        ask(home, house, learners);
        ask(home, house, learners);
        var logged = StatementLog.transaction(home, nth -> askOnce(house, learners), MARK);
        for (int round = 0; round < rounds; round++) {
            var rush = ask(home, house, learners);
            ours[round] = rush.perSecond();
            presses[round] = rush.presses();
            learners.counted(counted + 1, counted + EACH, CLIENTS);
            replayed[round] = replay(home, logged, learners.session(PLACES)).run(CLIENTS, EACH, counted);
            counted += EACH;
            ratios[round] = ours[round] / replayed[round];
        }
        return new Outcome(
                List.of(Ratio.atLeast("ours / pgbench, %d confirmed".formatted(PLACES), Measured.median(ratios), 0.4)),
                List.of(
                        Measured.median("our program", ours, "bookings/s"),
                        Measured.median("pgbench, the same statements", replayed, "transactions/s"),
                        new Measured("statements in the transaction", logged.size(), ""),
                        Measured.median("presses, with those who were asked to press again", presses, "")),
                Map.of("statements", logged.stream().map(Statement::sql).toList()));
    }

    /** Everyone books; the figure only counts if each place went to one person, and everyone has an entry. */
    private static Rush ask(Home home, Running house, PreparedLearners learners) throws IOException {
        var session = learners.session(PLACES);
        var requests = learners.whoAsk(session, PEOPLE);
        var begin = System.nanoTime();
        var presses = pressUntilAnswered(house, requests);
        var rush = new Rush(PEOPLE * 1e9 / (System.nanoTime() - begin), presses);
        try (var connection = home.asOwner();
                var count = connection.prepareStatement(COUNT)) {
            count.setObject(1, session);
            try (var row = count.executeQuery()) {
                row.next();
                if (row.getInt("confirmed") != PLACES || row.getInt("booked") != PEOPLE) {
                    throw new CannotMeasure("%d are confirmed of %d, and %d booked of %d"
                            .formatted(row.getInt("confirmed"), PLACES, row.getInt("booked"), PEOPLE));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return rush;
    }

    /** A person who is told to wait retries after a moment. */
    private static int pressUntilAnswered(Running house, List<byte[]> requests) throws IOException {
        var presses = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var pressing = new ArrayList<Future<?>>();
            for (var request : requests) {
                pressing.add(people.submit(() -> {
                    try (var wire = new Wire(house.port())) {
                        int status;
                        do {
                            status = wire.send(request).status();
                            presses.incrementAndGet();
                            LockSupport.parkNanos(status == 503 ? A_MOMENT : 0);
                        } while (status == 503);
                        if (status != 303) {
                            throw new CannotMeasure("A request was answered with " + status + ", not 303");
                        }
                        return null;
                    }
                }));
            }
            for (var one : pressing) {
                one.get();
            }
            return presses.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new CannotMeasure(String.valueOf(e.getCause()));
        }
    }

    /** Bookings a second, and the number of attempts. */
    private record Rush(double perSecond, int presses) {}

    private static void askOnce(Running house, PreparedLearners learners) throws IOException {
        var request = learners.whoAsk(learners.session(PLACES), 1).getFirst();
        try (var wire = new Wire(house.port())) {
            wire.send(request);
        }
    }

    /** Values that belonged to that person are counted up, and the session has no bookings yet. */
    private static Replay replay(Home home, List<Statement> logged, UUID session) throws IOException {
        var booking = Replay.first(logged, MARK);
        var learner = Replay.first(logged, "insert into training.learner ");
        var proof = Replay.first(logged, "from training.learner_proof where token_hash");
        var own = new HashMap<String, String>();
        own.put(booking.value(1), Replay.UUID);
        own.put(booking.value(2), "'" + session + "'");
        own.put(booking.value(3), Replay.UUID);
        own.put(learner.value(3), PreparedLearners.EMAIL);
        own.put(proof.value(1).replaceFirst("^\\\\x", ""), Replay.HASH);
        return Replay.of(home, logged, own, "replay-booking.sql");
    }
}
