package org.breakwater.web;

import java.time.Duration;

/**
 * A page that is the same for everyone who is not signed in, and may be cached by browsers and proxies for a while.
 * Every other page has {@code no-store}; so has this one for a browser with a cookie of ours.
 */
public interface Cacheable extends Page {

    /** The max-age; whole seconds. */
    Duration freshFor();
}
