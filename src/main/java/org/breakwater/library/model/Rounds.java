package org.breakwater.library.model;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done once a minute, on each node. A test does it when its story says so. */
@Component
@Profile("!command & !test")
class Rounds {

    private final ReadCounts reads;
    private final WeeklyWord word;

    Rounds(ReadCounts reads, WeeklyWord word) {
        this.reads = reads;
        this.word = word;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void writeDownWhatWasRead() {
        reads.flush();
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void say() {
        word.look();
    }
}
