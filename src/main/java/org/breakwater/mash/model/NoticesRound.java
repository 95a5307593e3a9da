package org.breakwater.mash.model;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on by itself with files of notices; a test goes on when its story says so. */
@Component
@Profile("!command & !test")
class NoticesRound {

    private final GoingOnWithNotices goingOn;

    NoticesRound(GoingOnWithNotices goingOn) {
        this.goingOn = goingOn;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 10_000)
    void goOn() {
        goingOn.all();
    }
}
