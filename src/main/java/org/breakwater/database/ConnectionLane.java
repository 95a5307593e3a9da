package org.breakwater.database;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/**
 * Which connections a thread may use. However many pages and jobs want the database at once, what rings has connections
 * of its own. A thread belongs to one lane for its whole life; whoever says nothing is in the lane of the pages.
 */
public enum ConnectionLane {
    PAGES,
    JOBS,
    ALARMS;

    private static final ThreadLocal<ConnectionLane> MINE = new ThreadLocal<>();

    /** Daemon threads that belong to this lane. */
    public ThreadFactory threads(String name) {
        return work -> Thread.ofPlatform().daemon().name(name).unstarted(() -> {
            MINE.set(this);
            work.run();
        });
    }

    static ConnectionLane ofThisThread() {
        return Objects.requireNonNullElse(MINE.get(), PAGES);
    }
}
