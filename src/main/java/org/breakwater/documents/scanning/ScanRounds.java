package org.breakwater.documents.scanning;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Checks every few seconds for files to scan, on a thread of its own: a slow scanner delays no other job. */
@Component
@Profile("!command & !test")
class ScanRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ScanRounds.class);
    private static final long FIRST_SECONDS = 10;
    private static final long PAUSE_SECONDS = 3;

    private final FileScanning fileScanning;
    private final VirusScanner scanner;
    private @Nullable ScheduledExecutorService thread;

    ScanRounds(FileScanning fileScanning, VirusScanner scanner) {
        this.fileScanning = fileScanning;
        this.scanner = scanner;
    }

    private void goRound() {
        try {
            fileScanning.checkWaiting();
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "Files cannot be checked now; trying again ({})",
                    trouble.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void start() {
        if (!scanner.isThere()) {
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("virus-check").factory());
        var _ = thread.scheduleWithFixedDelay(this::goRound, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
