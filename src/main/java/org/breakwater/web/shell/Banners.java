package org.breakwater.web.shell;

import java.time.Instant;
import java.util.List;

/** Tells the frame what everybody has to know now. The module that keeps notices answers, from memory. */
public interface Banners {

    /** What the page of this address shows now; empty for an address that shows none. */
    List<Banner> on(String path);

    /** What all of it is made of: another object exactly when somebody changed something. */
    Object state();

    /** When, after this instant, a notice begins or ends by the clock; far away when none does. */
    Instant changesAfter(Instant now);

    /** For a frame that stands alone. */
    Banners NONE = new Banners() {
        @Override
        public List<Banner> on(String path) {
            return List.of();
        }

        @Override
        public Object state() {
            return this;
        }

        @Override
        public Instant changesAfter(Instant now) {
            return Instant.MAX;
        }
    };
}
