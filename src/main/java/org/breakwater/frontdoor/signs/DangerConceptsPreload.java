package org.breakwater.frontdoor.signs;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the lists of the signs after the program has started, so that neither the start nor the first report waits. */
@Component
class DangerConceptsPreload {

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofPlatform().daemon().name("signs-of-danger").start(DangerConcepts::ours);
    }
}
