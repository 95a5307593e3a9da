package org.breakwater.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Seals the log twice a second. One plain thread: a job table would cost more writes than the seals. If the database is
 * down it says so once and retries.
 */
@Component
@Profile("!command")
class AuditSealer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);
    private static final long PAUSE_MILLIS = 500;

    private final AuditSeals seals;
    private final ChainHeadFile file;
    private @Nullable ScheduledExecutorService thread;
    private boolean troubled;

    AuditSealer(AuditSeals seals, @Value("${breakwater.home}") Path home) {
        this.seals = seals;
        this.file = new ChainHeadFile(home);
    }

    /** Seals all that can be sealed now, and stores the chain's head outside the database. */
    synchronized void sealAll() throws IOException {
        var sealed = seals.sealNext();
        while (sealed.isPresent()) {
            file.add(sealed.get());
            sealed = seals.sealNext();
        }
    }

    private void sealOrSayWhyNot() {
        try {
            sealAll();
            troubled = false;
        } catch (IOException | DataAccessException | TransactionException trouble) {
            if (!troubled) {
                LOG.warn(
                        "The audit log cannot be sealed now; trying again ({})",
                        trouble.getClass().getSimpleName());
            }
            troubled = true;
        }
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sealer").factory());
        thread.scheduleWithFixedDelay(this::sealOrSayWhyNot, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.shutdown();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
