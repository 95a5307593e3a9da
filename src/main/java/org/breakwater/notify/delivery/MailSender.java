package org.breakwater.notify.delivery;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.breakwater.database.ConnectionLane;
import org.breakwater.notify.addressing.MailAddressing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Runs every other second, on each node, with the connections reserved for alerts: alerts are sent from here. If the
 * database is down it says so once and retries. A test sends explicitly.
 */
@Component
@Profile("!command & !test")
class MailSender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final long PAUSE_SECONDS = 2;
    private static final long LAST_MAIL_SECONDS = 8;

    private final MailAddressing addressing;
    private final MailDelivery delivery;
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean going;
    private boolean troubled;

    MailSender(MailAddressing addressing, MailDelivery delivery) {
        this.addressing = addressing;
        this.delivery = delivery;
    }

    private void goRound() {
        var addressed = went(addressing::addressDue);
        var sent = went(this::sendAll);
        troubled = !(addressed && sent);
    }

    private void sendAll() {
        while (going && delivery.sendNext()) {
            // the next one
        }
    }

    /** A notice that cannot be addressed now does not prevent others from being sent. */
    private boolean went(Runnable part) {
        try {
            part.run();
            return true;
        } catch (RuntimeException trouble) {
            if (!troubled) {
                LOG.warn(
                        "Messages cannot be sent now; trying again ({})",
                        trouble.getClass().getSimpleName());
            }
            return false;
        }
    }

    @Override
    public synchronized void start() {
        going = true;
        thread = Executors.newSingleThreadScheduledExecutor(ConnectionLane.ALARMS.threads("postman"));
        var _ = thread.scheduleWithFixedDelay(this::goRound, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits for the mail that is being sent, so that it is not sent again. */
    @Override
    public synchronized void stop() {
        going = false;
        var running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(LAST_MAIL_SECONDS, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException e) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return going;
    }
}
