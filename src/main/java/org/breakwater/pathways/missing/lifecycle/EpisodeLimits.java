package org.breakwater.pathways.missing.lifecycle;

import java.time.Duration;
import java.time.Instant;

/** The limits as they were in force, for what is counted besides the clocks of a case. */
public final class EpisodeLimits {

    private EpisodeLimits() {}

    /** How long after a return the interview is held: elapsed hours, whatever the clocks on the wall do. */
    public static Duration interviewWithin(Instant returned) {
        var rule = MissingChildren.PATHWAY.limits().inForce(MissingChildren.INTERVIEW_DUE, returned);
        return Duration.ofHours(rule.limit());
    }

    public static boolean isLate(Instant returned, Instant heldAt) {
        return Duration.between(returned, heldAt).compareTo(interviewWithin(returned)) > 0;
    }
}
