package org.breakwater.mash.model;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the desk does by itself, on each node. A test does it when its story says so. */
@Component
@Profile("!command & !test")
class Rounds {

    private final HomeTimes homeTimes;
    private final Outside outside;

    Rounds(HomeTimes homeTimes, Outside outside) {
        this.homeTimes = homeTimes;
        this.outside = outside;
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void look() {
        homeTimes.look();
        outside.look();
    }
}
