package org.breakwater.library.model;

import java.time.Duration;
import java.util.List;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is done once a minute. */
@Component
@Profile("!command")
class Rounds implements TimedWork {

    private final ReadCounts reads;
    private final WeeklyWord word;

    Rounds(ReadCounts reads, WeeklyWord word) {
        this.reads = reads;
        this.word = word;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(
                // What was read lies in the memory of each node.
                TimedJob.onEachNode("library-reads", Duration.ofMinutes(1), reads::flush),
                TimedJob.once("library-weekly-word", Duration.ofMinutes(1), word::look));
    }
}
