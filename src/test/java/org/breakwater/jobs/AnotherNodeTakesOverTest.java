package org.breakwater.jobs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.breakwater.TestDatabase;
import org.breakwater.database.ConnectionLane;
import org.breakwater.jobs.TimedJob.Left;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, each a separate process: the first is killed with kill -9 in the middle of its runs. */
class AnotherNodeTakesOverTest {

    /** The age of the first node's last heartbeat when the second looks. */
    private static final Duration DEAD_FOR = Duration.ofSeconds(45);

    private final TestDatabase database = TestDatabase.fresh();
    private final CountDownLatch takenOver = new CountDownLatch(ANode.LANES.size());

    @Test
    void whenAProcessIsKilledInTheMiddleOfItsTurnsAnotherHasThemWithinAMinute() throws Exception {
        var first = anotherProcess();
        try (var said = first.inputReader()) {
            waitUntilItHasBegun(said);
            first.destroyForcibly();
            assertThat(first.waitFor(10, SECONDS)).isTrue();
            assertThat(first.exitValue()).as("128 + 9: it was killed").isEqualTo(137);
        } finally {
            first.destroyForcibly();
        }
        var laterOn = Clock.offset(Clock.systemUTC(), DEAD_FOR);
        try (var others = database.app().pool("second", 5, "");
                var jobs = timer(others, ConnectionLane.JOBS, laterOn);
                var alarms = timer(others, ConnectionLane.ALARMS, laterOn)) {
            jobs.start();
            alarms.start();
            var rest = Duration.ofMinutes(1).minus(DEAD_FOR).toSeconds();
            assertThat(takenOver.await(rest, SECONDS)).isTrue();
        }
    }

    private SharedJobScheduler timer(DataSource source, ConnectionLane lane, Clock clock) {
        var job = ANode.job().doing(() -> {
            takenOver.countDown();
            return Left.NOTHING;
        });
        return new SharedJobScheduler(source, lane, 2, List.of(job), clock);
    }

    private Process anotherProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var node = new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                ANode.class.getName());
        var app = database.app();
        node.environment().put("NODE_URL", app.url());
        node.environment().put("NODE_USER", app.user());
        node.environment().put("NODE_PASSWORD", app.password());
        return node.redirectErrorStream(true).start();
    }

    private static void waitUntilItHasBegun(BufferedReader said) throws IOException {
        Set<String> missing =
                new HashSet<>(ANode.LANES.stream().map(ANode::begun).collect(Collectors.toSet()));
        while (!missing.isEmpty() && said.readLine() instanceof String line) {
            missing.remove(line);
        }
        assertThat(missing).as("what the first process has not begun").isEmpty();
    }
}
