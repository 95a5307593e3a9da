package org.breakwater.jobs;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.breakwater.database.Lane;
import org.breakwater.jobs.TimedJob.Place;

/** The timers of one node: those of the jobs, and those of the alarms, which share nothing with them. */
final class Timers implements AutoCloseable {

    /** Jobs that go on at the same time on one node. */
    static final int JOBS_AT_ONCE = 4;

    private final List<HouseTimer> ofTheHouse;
    private final List<NodeTimer> ofThisNode;

    Timers(DataSource source, Collection<TimedJob> jobs, Clock clock) {
        var alarms = those(jobs, Lane.ALARMS, Place.ONE_NODE);
        this.ofTheHouse = List.of(
                // A thread for each alarm, and one besides: none waits for another.
                new HouseTimer(source, Lane.ALARMS, alarms.size() + 1, alarms, clock),
                new HouseTimer(source, Lane.JOBS, JOBS_AT_ONCE, those(jobs, Lane.JOBS, Place.ONE_NODE), clock));
        this.ofThisNode = Stream.of(Lane.ALARMS, Lane.JOBS)
                .map(lane -> new NodeTimer(lane, those(jobs, lane, Place.EACH_NODE)))
                .toList();
    }

    private static List<TimedJob> those(Collection<TimedJob> jobs, Lane lane, Place place) {
        return jobs.stream()
                .filter(job -> job.lane() == lane && job.place() == place)
                .toList();
    }

    void start() {
        ofTheHouse.forEach(HouseTimer::start);
        ofThisNode.forEach(NodeTimer::start);
    }

    @Override
    public void close() {
        ofThisNode.forEach(NodeTimer::close);
        ofTheHouse.forEach(HouseTimer::close);
    }
}
