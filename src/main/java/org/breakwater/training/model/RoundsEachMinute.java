package org.breakwater.training.model;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The rounds of training on each node. A test makes one when its story says so. */
@Component
@Profile("!command & !test")
class RoundsEachMinute {

    private final Rounds rounds;

    RoundsEachMinute(Rounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(initialDelay = 40_000, fixedDelay = 60_000)
    void look() {
        rounds.look();
    }
}
