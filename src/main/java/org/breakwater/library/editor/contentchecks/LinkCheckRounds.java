package org.breakwater.library.editor.contentchecks;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.breakwater.access.ActorTransactions;
import org.breakwater.library.PublishedShelves;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks one link every ten seconds, on a thread of its own, so that a slow site delays nothing. */
@Component
@Profile("!command & !test")
class LinkCheckRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LinkCheckRounds.class);

    /** Also the pause between two sites. */
    private static final long PAUSE_SECONDS = 10;

    private static final long FIRST_SECONDS = 60;

    private final LinkCheckSetting checking;
    private final Supplier<LinkChecks> making;
    private @Nullable ScheduledExecutorService thread;

    LinkCheckRounds(
            LinkCheckSetting checking,
            JdbcClient jdbc,
            ActorTransactions acting,
            PublishedShelves shelves,
            org.breakwater.partnership.Profile profile,
            org.breakwater.web.shell.SiteDetails siteDetails,
            Clock clock) {
        this.checking = checking;
        // External requests are only made if enabled.
        this.making = () -> new LinkChecks(
                jdbc, acting, shelves, profile, new LinkRequest(siteDetails.name() + " " + siteDetails.url()), clock);
    }

    private static void goRound(LinkChecks checks) {
        try {
            checks.checkOne();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException trouble) {
            LOG.warn("A link could not be checked ({})", trouble.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void start() {
        if (!checking.isOn()) {
            return;
        }
        var checks = making.get();
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("link-check").factory());
        var _ = thread.scheduleWithFixedDelay(() -> goRound(checks), FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
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
