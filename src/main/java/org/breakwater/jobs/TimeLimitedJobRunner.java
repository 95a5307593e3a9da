package org.breakwater.jobs;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.breakwater.database.ConnectionLane;
import org.breakwater.jobs.TimedJob.Left;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each run a thread of its own, and waits no longer than the job may take. A job that does not end when
 * interrupted blocks no one, and is not run a second time beside the first.
 */
final class TimeLimitedJobRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimitedJobRunner.class);

    private final ExecutorService threads;
    private final Set<String> atIt = ConcurrentHashMap.newKeySet();
    private final Set<String> troubled = ConcurrentHashMap.newKeySet();

    TimeLimitedJobRunner(ConnectionLane lane) {
        this.threads = Executors.newCachedThreadPool(lane.threads(lane == ConnectionLane.ALARMS ? "alarm" : "job"));
    }

    /** The run failed. The cause was logged, without its message. */
    static final class NotDone extends RuntimeException {
        NotDone(TimedJob job) {
            super(job.name());
        }
    }

    /** Runs once. */
    Left turn(TimedJob job) {
        if (!atIt.add(job.name())) {
            throw notDone(job, "its last turn has not ended yet");
        }
        var turn = begin(job);
        try {
            var left = turn.get(job.longest().toMillis(), TimeUnit.MILLISECONDS);
            troubled.remove(job.name());
            return left;
        } catch (TimeoutException late) {
            turn.cancel(true);
            throw notDone(job, "cut off after " + job.longest().toSeconds() + " s");
        } catch (ExecutionException failed) {
            throw notDone(
                    job, Objects.requireNonNull(failed.getCause()).getClass().getSimpleName());
        } catch (InterruptedException closing) {
            turn.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotDone(job);
        }
    }

    private Future<Left> begin(TimedJob job) {
        try {
            return threads.submit(() -> {
                try {
                    return job.work().turn();
                } finally {
                    atIt.remove(job.name());
                }
            });
        } catch (RejectedExecutionException closed) {
            throw new NotDone(job);
        }
    }

    /** Logged once, until it succeeds again: a database that is down for an hour does not fill the log. */
    private NotDone notDone(TimedJob job, String why) {
        if (troubled.add(job.name())) {
            LOG.warn("The job {} did not come to its end; it is tried again ({})", job.name(), why);
        }
        return new NotDone(job);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
