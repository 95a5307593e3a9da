package org.breakwater.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.breakwater.database.ConnectionLane;
import org.breakwater.jobs.TimedJob.Left;

/**
 * Runs jobs once for all nodes: a table says whose run it is, and a running node sends heartbeats. One without a
 * heartbeat for half a minute is considered dead, and another takes over its run within the next half minute.
 */
final class SharedJobScheduler implements AutoCloseable {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final int SIGNS_MISSED = 6;
    private static final Duration LOOKS = Duration.ofSeconds(1);

    /** If there is more work, other jobs run before it continues. */
    private static final Duration SOON = Duration.ofSeconds(2);

    /** A failed run is retried after this, or after its own interval if that is shorter. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final String INSTANCE = "house";

    private final Scheduler scheduler;
    private final ConnectionLane lane;
    private final TimeLimitedJobRunner limit;

    SharedJobScheduler(DataSource source, ConnectionLane lane, int threads, List<TimedJob> jobs, Clock clock) {
        this.lane = lane;
        this.limit = new TimeLimitedJobRunner(lane);
        var table = lane == ConnectionLane.ALARMS ? "jobs.alarm" : "jobs.task";
        var name = lane == ConnectionLane.ALARMS ? "alarm-timer" : "job-timer";
        this.scheduler = Scheduler.create(source)
                .startTasks(jobs.stream().map(this::task).toList())
                .tableName(table)
                .threads(threads)
                .executorService(Executors.newFixedThreadPool(threads, lane.threads(name)))
                .dueExecutor(Executors.newSingleThreadExecutor(lane.threads(name + "-due")))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, lane.threads(name + "-signs")))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .serializer(new DatalessJobSerializer())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .pollingInterval(LOOKS)
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(SIGNS_MISSED)
                .shutdownMaxWait(Duration.ofSeconds(2))
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(new JobTableOutageLog(lane))
                .clock(clock::instant)
                .build();
    }

    private CustomTask<Void> task(TimedJob job) {
        var again = job.every().compareTo(AGAIN) < 0 ? job.every() : AGAIN;
        return Tasks.custom(job.name(), Void.class)
                .scheduleOnStartup(INSTANCE, null, now -> now.plus(job.first()))
                .onDeadExecutionRevive()
                .onFailure(
                        (done, next) -> next.reschedule(done, done.getTimeDone().plus(again)))
                .execute((instance, context) -> {
                    var pause = limit.turn(job) == Left.MORE ? SOON : job.every();
                    return (done, next) ->
                            next.reschedule(done, done.getTimeDone().plus(pause));
                });
    }

    /** On a thread of its own: it does not delay the start of the program. */
    void start() {
        lane.threads("timer-start").newThread(scheduler::start).start();
    }

    @Override
    public void close() {
        limit.close();
        scheduler.stop();
    }
}
