package org.breakwater.jobs;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.breakwater.database.ConnectionLane;

/** Runs this node's own jobs, each on a thread of its own. */
final class NodeJobScheduler implements AutoCloseable {

    private final ScheduledExecutorService timer;
    private final TimeLimitedJobRunner limit;
    private final List<TimedJob> jobs;

    NodeJobScheduler(ConnectionLane lane, List<TimedJob> jobs) {
        this.jobs = jobs;
        this.limit = new TimeLimitedJobRunner(lane);
        this.timer = Executors.newScheduledThreadPool(Math.max(1, jobs.size()), lane.threads("node-timer"));
    }

    void start() {
        for (var job : jobs) {
            var _ = timer.scheduleWithFixedDelay(
                    () -> turn(job), job.first().toMillis(), job.every().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void turn(TimedJob job) {
        try {
            limit.turn(job);
        } catch (TimeLimitedJobRunner.NotDone logged) {
            // the next run is due
        }
    }

    @Override
    public void close() {
        limit.close();
        timer.shutdownNow();
    }
}
