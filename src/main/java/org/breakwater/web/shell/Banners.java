package org.breakwater.web.shell;

import java.time.Instant;
import java.util.List;

/** Provides the layout with urgent notices. Implemented by the module that stores notices, from memory. */
public interface Banners {

    /** The notices for the page at this address; empty for an address that shows none. */
    List<Banner> on(String path);

    /** What they depend on: another object exactly when someone changed something. */
    Object state();

    /** When, after this instant, a notice begins or ends by the clock; far in the future if none does. */
    Instant changesAfter(Instant now);

    /** Without any notices. */
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
