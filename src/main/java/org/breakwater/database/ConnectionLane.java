package org.breakwater.database;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/**
 * The connection pool that a thread uses. However many pages and jobs want the database at once, alerts have
 * connections of their own. A thread belongs to one lane for its whole life; the default is the lane of the pages.
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
