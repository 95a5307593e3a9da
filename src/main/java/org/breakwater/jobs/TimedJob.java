package org.breakwater.jobs;

import java.time.Duration;
import org.breakwater.database.ConnectionLane;

/**
 * Something to be done from time to time.
 *
 * @param name what the log and the table of jobs call it; never changed, and no one else's
 * @param lane {@link ConnectionLane#ALARMS} for what rings, else {@link ConnectionLane#JOBS}
 * @param place whether one node does it for all, or each for itself
 * @param first how long after the start, at the earliest
 * @param every how long from the end of one turn to the next
 * @param longest after this a turn is cut off
 */
public record TimedJob(
        String name, ConnectionLane lane, Place place, Duration first, Duration every, Duration longest, Work work) {

    /** Most jobs end within a second. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration LONGEST_ALARM = Duration.ofSeconds(30);

    /** At the start the pages come first. */
    private static final Duration FIRST = Duration.ofSeconds(60);

    /** Where a job is done. What lives in the memory of a node, only that node can see to. */
    public enum Place {
        ONE_NODE,
        EACH_NODE
    }

    /** What a turn leaves. Where more is left, the next turn comes soon; meanwhile others have theirs. */
    public enum Left {
        NOTHING,
        MORE
    }

    /** One turn: as much as is done within seconds. It must bear being cut off, and being done again elsewhere. */
    public interface Work {
        Left turn() throws InterruptedException;
    }

    /** Rings where it must. */
    public static TimedJob alarm(String name, Duration every, Runnable work) {
        return of(name, ConnectionLane.ALARMS, Place.ONE_NODE, every, once(work))
                .within(LONGEST_ALARM);
    }

    /** Shows on each node what rings. */
    public static TimedJob alarmOnEachNode(String name, Duration every, Runnable work) {
        return of(name, ConnectionLane.ALARMS, Place.EACH_NODE, every, once(work))
                .within(LONGEST_ALARM);
    }

    /** Done by one node for all. */
    public static TimedJob once(String name, Duration every, Runnable work) {
        return of(name, ConnectionLane.JOBS, Place.ONE_NODE, every, once(work));
    }

    /** Done by one node for all, in turns: until nothing is left. */
    public static TimedJob inTurns(String name, Duration every, Work work) {
        return of(name, ConnectionLane.JOBS, Place.ONE_NODE, every, work);
    }

    /** Done by each node for itself. */
    public static TimedJob onEachNode(String name, Duration every, Runnable work) {
        return of(name, ConnectionLane.JOBS, Place.EACH_NODE, every, once(work));
    }

    /** The same, with another first time. */
    public TimedJob after(Duration start) {
        return new TimedJob(name, lane, place, start, every, longest, work);
    }

    /** The same, with another limit to each turn. */
    public TimedJob within(Duration limit) {
        return new TimedJob(name, lane, place, first, every, limit, work);
    }

    /** The same times and limits, with something else to do. */
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
