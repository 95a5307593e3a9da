package org.breakwater.casework.meetings.discussions;

import java.util.UUID;
import org.breakwater.casework.decisions.DiscussionOutcome;

/**
 * What a strategy discussion decided for one child.
 *
 * @param own what is said of this child alone; empty where the shared reasons say it all
 */
public record ChildDiscussionOutcome(UUID child, String called, DiscussionOutcome outcome, String own) {

    @Override
    public String toString() {
        return "ChildDiscussionOutcome[" + child + ", " + outcome + "]";
    }
}
