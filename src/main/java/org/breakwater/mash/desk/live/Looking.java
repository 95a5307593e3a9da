package org.breakwater.mash.desk.live;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every two seconds, on each node. A test looks when its story says so. */
@Component
@Profile("!command & !test")
class Looking {

    private final Streams streams;

    Looking(Streams streams) {
        this.streams = streams;
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 2_000)
    void look() {
        streams.look();
    }
}
