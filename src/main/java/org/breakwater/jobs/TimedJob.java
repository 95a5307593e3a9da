package org.breakwater.jobs;

import java.time.Duration;
import org.breakwater.database.ConnectionLane;

/**
 * A periodic job.
 *
 * @param name in the log and in the table of jobs; permanent and unique
 * @param lane {@link ConnectionLane#ALARMS} for alerts, else {@link ConnectionLane#JOBS}
 * @param place whether one node runs it for all, or each for itself
 * @param first how long after the start, at the earliest
 * @param every how long from the end of one run to the next
 * @param longest the timeout of a run
 */
public record TimedJob(
        String name, ConnectionLane lane, Place place, Duration first, Duration every, Duration longest, Work work) {

    /** Most jobs end within a second. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration LONGEST_ALARM = Duration.ofSeconds(30);

    /** At the start pages have priority. */
    private static final Duration FIRST = Duration.ofSeconds(60);

    /** Where a job runs. Only the node itself can work on what is in its memory. */
    public enum Place {
        ONE_NODE,
        EACH_NODE
    }

    /** The result of a run. If there is more work, the next run comes soon; meanwhile other jobs run. */
    public enum Left {
        NOTHING,
        MORE
    }

    /** One run: as much as can be done within seconds. It must tolerate interruption, and being repeated elsewhere. */
    public interface Work {
        Left turn() throws InterruptedException;
    }

    /** Raises alerts. */
    public static TimedJob alarm(String name, Duration every, Runnable work) {
        return of(name, ConnectionLane.ALARMS, Place.ONE_NODE, every, once(work))
                .within(LONGEST_ALARM);
    }

    /** Shows alerts on each node. */
    public static TimedJob alarmOnEachNode(String name, Duration every, Runnable work) {
        return of(name, ConnectionLane.ALARMS, Place.EACH_NODE, every, once(work))
                .within(LONGEST_ALARM);
    }

    /** Run by one node for all. */
    public static TimedJob once(String name, Duration every, Runnable work) {
        return of(name, ConnectionLane.JOBS, Place.ONE_NODE, every, once(work));
    }

    /** Run by one node for all, in several runs until nothing is left. */
    public static TimedJob inTurns(String name, Duration every, Work work) {
        return of(name, ConnectionLane.JOBS, Place.ONE_NODE, every, work);
    }

    /** Run by each node for itself. */
    public static TimedJob onEachNode(String name, Duration every, Runnable work) {
        return of(name, ConnectionLane.JOBS, Place.EACH_NODE, every, once(work));
    }

    /** The same, with another initial delay. */
    public TimedJob after(Duration start) {
        return new TimedJob(name, lane, place, start, every, longest, work);
    }

    /** The same, with another timeout. */
    public TimedJob within(Duration limit) {
        return new TimedJob(name, lane, place, first, every, limit, work);
    }

    /** The same schedule and timeout, with another action. */
    public TimedJob doing(Work other) {
        return new TimedJob(name, lane, place, first, every, longest, other);
    }

    private static TimedJob of(String name, ConnectionLane lane, Place place, Duration every, Work work) {
        var first = every.compareTo(FIRST) < 0 ? every : FIRST;
        return new TimedJob(name, lane, place, first, every, LONGEST, work);
    }

    private static Work once(Runnable work) {
        return () -> {
            work.run();
            return Left.NOTHING;
        };
    }
}
