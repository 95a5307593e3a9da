package org.breakwater.casework.meetings.heldtime;

import java.time.Instant;

/** One correction of the time at which a discussion was held. */
public record HeldTimeRow(Instant heldBefore, Instant heldAt, String why, String notedByName, Instant notedAt) {

    static final String OF_DISCUSSION = """
            select held_before, held_at, why, noted_by_name, noted_at
            from mash.strategy_discussion_held_time where strategy_id = :strategy order by noted_at, id limit 50""";

    static final String KEEP = """
            insert into mash.strategy_discussion_held_time (strategy_id, contact_id, held_before, held_at, why,
                noted_by,
                noted_by_name, noted_at)
            values (:strategy, :contact, :before, :held, :why, :by, :byName, :at)""";

    @Override
    public String toString() {
        return "HeldTimeRow[" + heldAt + "]";
    }
}
