package org.breakwater.notify.delivery;

import java.time.Duration;

/** When a mail that could not be sent is tried again: after 1, 2, 4… minutes, an hour at most, ten times in all. */
public final class RetryPause {

    static final int MOST_ATTEMPTS = 10;

    private static final int LONGEST_MINUTES = 60;

    private RetryPause() {}

    /** @param attempts how many have failed, from 1 */
    public static Duration pauseAfter(int attempts) {
        var doubled = 1L << Math.min(attempts - 1, 30);
        return Duration.ofMinutes(Math.min(doubled, LONGEST_MINUTES));
    }
}
