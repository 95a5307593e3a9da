package org.breakwater.frontdoor.conversations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public and the anonymous hear: the same sentence whatever we know or decide, so that nobody can tell us
 * something only to find something out.
 */
public enum FixedFeedback {
    NOT_READ_YET("We have your report. It has not been read yet. We read online reports in office hours."
            + " If there may be danger now, an alert goes out at any hour."),
    READ("We have read it. We are working out what to do."),
    DEALT_WITH("We have read it and dealt with it. We cannot say here what we did or found. We say this to everyone."
            + " If you are still worried, tell us more or call us.");

    private final String inWords;

    FixedFeedback(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** The sentence for a report that was read and answered at these times, or not yet. */
    public static FixedFeedback of(@Nullable Instant readAt, @Nullable Instant answeredAt) {
        if (answeredAt != null) {
            return DEALT_WITH;
        }
        return readAt != null ? READ : NOT_READ_YET;
    }
}
