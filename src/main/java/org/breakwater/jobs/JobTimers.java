package org.breakwater.jobs;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.breakwater.database.ConnectionLane;
import org.breakwater.jobs.TimedJob.Place;

/** The timers of one node: those of the jobs, and those of the alerts, which share nothing with them. */
final class JobTimers implements AutoCloseable {

    /** Jobs that run at the same time on one node. */
    static final int JOBS_AT_ONCE = 4;

    private final List<SharedJobScheduler> ofTheHouse;
    private final List<NodeJobScheduler> ofThisNode;

    JobTimers(DataSource source, Collection<TimedJob> jobs, Clock clock) {
        var alarms = those(jobs, ConnectionLane.ALARMS, Place.ONE_NODE);
        this.ofTheHouse = List.of(
                // A thread for each alert job, and one spare: none waits for another.
                new SharedJobScheduler(source, ConnectionLane.ALARMS, alarms.size() + 1, alarms, clock),
                new SharedJobScheduler(
                        source,
                        ConnectionLane.JOBS,
                        JOBS_AT_ONCE,
                        those(jobs, ConnectionLane.JOBS, Place.ONE_NODE),
                        clock));
        this.ofThisNode = Stream.of(ConnectionLane.ALARMS, ConnectionLane.JOBS)
                .map(lane -> new NodeJobScheduler(lane, those(jobs, lane, Place.EACH_NODE)))
                .toList();
    }

    private static List<TimedJob> those(Collection<TimedJob> jobs, ConnectionLane lane, Place place) {
        return jobs.stream()
                .filter(job -> job.lane() == lane && job.place() == place)
                .toList();
    }

    void start() {
        ofTheHouse.forEach(SharedJobScheduler::start);
        ofThisNode.forEach(NodeJobScheduler::start);
    }

    @Override
    public void close() {
        ofThisNode.forEach(NodeJobScheduler::close);
        ofTheHouse.forEach(SharedJobScheduler::close);
    }
}
