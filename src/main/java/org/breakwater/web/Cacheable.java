package org.breakwater.web;

import java.time.Duration;

/**
 * A page that says the same to everyone who is not signed in, and may be kept by browsers and proxies for a while.
 * Every other page is answered with {@code no-store}. To a browser that holds a cookie of ours this one is, too.
 */
public interface Cacheable extends Page {

    /** How long this answer holds; whole seconds. */
    Duration freshFor();
}
