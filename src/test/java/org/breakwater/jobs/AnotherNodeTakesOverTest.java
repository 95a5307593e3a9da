package org.breakwater.jobs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.breakwater.TestDatabase;
import org.breakwater.database.Lane;
import org.breakwater.jobs.TimedJob.Left;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes on one database: the first is killed in the middle of a turn. */
class AnotherNodeTakesOverTest {

    /** How long ago the first node gave its last sign of life, when the second looks. */
    private static final Duration DEAD_FOR = Duration.ofSeconds(45);

    private final TestDatabase database = TestDatabase.fresh();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch takenOver = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource(
            value = Lane.class,
            names = {"JOBS", "ALARMS"})
    void whenANodeDiesInTheMiddleOfATurnAnotherHasItWithinAMinute(Lane lane) throws InterruptedException {
        var job = TimedJob.once("taken-over", Duration.ofHours(1), () -> {}).after(Duration.ZERO);
        var connections = database.app().pool("first", 5, "");
        var laterOn = Clock.offset(Clock.systemUTC(), DEAD_FOR);
        try (var others = database.app().pool("second", 5, "");
                var killed = new HouseTimer(connections, lane, 2, List.of(job.doing(this::hang)), Clock.systemUTC());
                var second = new HouseTimer(others, lane, 2, List.of(job.doing(this::takeOver)), laterOn)) {
            killed.start();
            assertThat(begun.await(60, SECONDS)).isTrue();
            // As when its process is killed: it says nothing to the database any more.
            connections.close();
            second.start();
            var rest = Duration.ofMinutes(1).minus(DEAD_FOR).toSeconds();
            assertThat(takenOver.await(rest, SECONDS)).isTrue();
        }
    }

    private Left hang() throws InterruptedException {
        begun.countDown();
        never.await();
        return Left.NOTHING;
    }

    private Left takeOver() {
        takenOver.countDown();
        return Left.NOTHING;
    }
}
