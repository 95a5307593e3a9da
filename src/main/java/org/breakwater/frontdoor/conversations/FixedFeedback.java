package org.breakwater.frontdoor.conversations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The feedback to the public and the anonymous: the same sentence whatever we know or decide, so that nobody can report
 * only to find something out. A child gets the same in simpler words.
 */
public enum FixedFeedback {
    NOT_READ_YET(
            "We have what you sent. It has not been read yet. We read online reports in office hours%s."
                    + " If a child may be in danger, we alert our team straight away, day or night.",
            "We have what you sent. No one has read it yet. An alert went out to our team when you sent it."),
    OPENED(
            "What you sent has been opened. We will tell you here when someone has started work.",
            "What you sent has been opened. We will tell you here when someone has started work."),
    STARTED(
            "We have read it. We are working out what to do.",
            "One of our team has read it. We are working out how to help."),
    DEALT_WITH(
            "We have read it and dealt with it. We cannot say here what we did or found. We say this to everyone."
                    + " If you are still worried, tell us more or call us.",
            "We have read it and worked on it. The rest we tell you in person, and not on a page that others may see."
                    + " You can call us. Or tell us more, and how we can talk to you.");

    private final String forAdults;
    private final String forChildren;

    FixedFeedback(String forAdults, String forChildren) {
        this.forAdults = forAdults;
        this.forChildren = forChildren;
    }

    /** @param officeHours when reports are read, in words; may be empty */
    public String toAdult(String officeHours) {
        return forAdults.formatted(officeHours.isEmpty() ? "" : ": " + officeHours);
    }

    public String toChild() {
        return forChildren;
    }

    /**
     * The sentence for a report that was opened, begun and answered at these times, or not yet. Opening one may be only
     * looking; work starts when it is screened or its alert is acknowledged, whatever the outcome.
     */
    public static FixedFeedback of(
            @Nullable Instant readAt, @Nullable Instant startedAt, @Nullable Instant answeredAt) {
        if (answeredAt != null) {
            return DEALT_WITH;
        }
        if (startedAt != null) {
            return STARTED;
        }
        return readAt != null ? OPENED : NOT_READ_YET;
    }
}
