package org.breakwater.notify.delivery;

import java.time.Duration;

/**
 * When a mail that could not be sent is retried: after 1, 2, 4… minutes, an hour at most, ten times in all. An alert is
 * retried every two minutes, for twelve hours: it does not wait long after the mail server is back.
 */
public final class RetryPause {

    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_ATTEMPTS_OF_AN_ALERT = 360;

    private static final int LONGEST_MINUTES = 60;
    private static final int LONGEST_MINUTES_OF_AN_ALERT = 2;

    private RetryPause() {}

    static int mostAttempts(boolean alert) {
        return alert ? MOST_ATTEMPTS_OF_AN_ALERT : MOST_ATTEMPTS;
    }

    /** @param attempts how many have failed, from 1 */
    public static Duration pauseAfter(int attempts, boolean alert) {
        var doubled = 1L << Math.min(attempts - 1, 30);
        return Duration.ofMinutes(Math.min(doubled, alert ? LONGEST_MINUTES_OF_AN_ALERT : LONGEST_MINUTES));
    }
}
