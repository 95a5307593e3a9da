package org.breakwater.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.breakwater.database.ConnectionLane;
import org.breakwater.database.DatabaseAddress;

/** A node in a separate process. It begins a run in each lane, reports that, and never ends it: a test kills it. */
final class ANode {

    static final List<ConnectionLane> LANES = List.of(ConnectionLane.JOBS, ConnectionLane.ALARMS);

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private ANode() {}

    /** The job of which the first node dies, and which the other takes over. */
    static TimedJob job() {
        return TimedJob.once("taken-over", Duration.ofHours(1), () -> {}).after(Duration.ZERO);
    }

    static String begun(ConnectionLane lane) {
        return "begun " + lane;
    }

    /** The address, the user and the password of the database come from the environment, as for the program. */
    public static void main(String[] args) throws InterruptedException {
        var database = new DatabaseAddress(env("NODE_URL"), env("NODE_USER"), env("NODE_PASSWORD"));
        for (var lane : LANES) {
            var hangs = job().doing(() -> {
                System.out.println(begun(lane));
                NEVER.await();
                return TimedJob.Left.NOTHING;
            });
            var timer =
                    new SharedJobScheduler(database.pool("node", 5, ""), lane, 2, List.of(hangs), Clock.systemUTC());
            timer.start();
        }
        NEVER.await();
    }

    private static String env(String name) {
        return String.valueOf(System.getenv(name));
    }
}
