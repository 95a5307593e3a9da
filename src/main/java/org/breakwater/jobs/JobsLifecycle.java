package org.breakwater.jobs;

import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Starts the timers when everything else has started, and stops them first. Commands and tests have none. */
@Component
@Profile("!command & !test")
class JobsLifecycle implements SmartLifecycle {

    private final DataSource source;
    private final ObjectProvider<TimedWork> work;
    private final Clock clock;
    private @Nullable JobTimers timers;

    JobsLifecycle(DataSource source, ObjectProvider<TimedWork> work, Clock clock) {
        this.source = source;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        var started = new JobTimers(
                source, work.stream().flatMap(part -> part.jobs().stream()).toList(), clock);
        timers = started;
        started.start();
    }

    @Override
    public synchronized void stop() {
        if (timers != null) {
            timers.close();
            timers = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timers != null;
    }
}
