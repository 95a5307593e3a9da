package org.breakwater.mash.live;

import java.time.Duration;
import java.util.List;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs every two seconds, on each node: alerts show on the pages that are open there. */
@Component
@Profile("!command")
class LivePageCheck implements TimedWork {

    private final OpenPages openPages;

    LivePageCheck(OpenPages openPages) {
        this.openPages = openPages;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(TimedJob.alarmOnEachNode("desk-live", Duration.ofSeconds(2), openPages::look));
    }
}
