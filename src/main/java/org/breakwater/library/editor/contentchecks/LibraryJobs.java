package org.breakwater.library.editor.contentchecks;

import java.time.Duration;
import java.util.List;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Jobs that run once a minute. */
@Component
@Profile("!command")
class LibraryJobs implements TimedWork {

    private final ChapterReadCounts reads;
    private final WeeklyContentNotice word;

    LibraryJobs(ChapterReadCounts reads, WeeklyContentNotice word) {
        this.reads = reads;
        this.word = word;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(
                // The counts are in the memory of each node.
                TimedJob.onEachNode("library-reads", Duration.ofMinutes(1), reads::flush),
                TimedJob.once("library-weekly-word", Duration.ofMinutes(1), word::look));
    }
}
