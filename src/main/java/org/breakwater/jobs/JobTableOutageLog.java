package org.breakwater.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.breakwater.database.ConnectionLane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs once that the table of jobs cannot be read, and once that it can again. */
final class JobTableOutageLog extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(JobTableOutageLog.class);

    private final ConnectionLane lane;
    private final AtomicBoolean troubled = new AtomicBoolean();

    JobTableOutageLog(ConnectionLane lane) {
        this.lane = lane;
    }

    @Override
    public void onSchedulerEvent(SchedulerEventType type) {
        if (type == SchedulerEventType.UNEXPECTED_ERROR && troubled.compareAndSet(false, true)) {
            LOG.warn("The turns of {} cannot be read or written now; trying again each second", lane);
        } else if (type == SchedulerEventType.RAN_EXECUTE_DUE && troubled.compareAndSet(true, false)) {
            LOG.info("The turns of {} can be read again", lane);
        }
    }
}
