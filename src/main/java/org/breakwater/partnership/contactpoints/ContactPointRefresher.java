package org.breakwater.partnership.contactpoints;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Checks for changed contact points, so that a change on one node is shown by all of them within seconds. */
public final class ContactPointRefresher {

    private static final Logger LOG = LoggerFactory.getLogger(ContactPointRefresher.class);
    private static final long EVERY_SECONDS = 2;

    private final ContactPoints contactPoints;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("contact-points").factory());
    private boolean blind;

    public ContactPointRefresher(ContactPoints contactPoints) {
        this.contactPoints = contactPoints;
    }

    void start() {
        contactPoints.meetTheFile();
        contactPoints.refresh();
        var _ = thread.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
        thread.shutdownNow();
    }

    /** While the database is down the last known numbers stay: better an old number than none. */
    private void look() {
        try {
            contactPoints.refresh();
            blind = false;
        } catch (DataAccessException | TransactionException away) {
            if (!blind) {
                LOG.warn("Contact points cannot be read; those last known are shown until they can");
            }
            blind = true;
        }
    }
}
