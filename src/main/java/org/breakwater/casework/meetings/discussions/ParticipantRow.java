package org.breakwater.casework.meetings.discussions;

import java.time.Instant;
import java.util.UUID;

/** Who took part in a strategy discussion for one agency, and what it shared. */
public record ParticipantRow(
        UUID strategyId,
        String agency,
        String who,
        Participant.Presence presence,
        String shared,
        String notedByName,
        Instant notedAt) {

    /** The latest row of each agency is current. */
    static final String OF_CASE = """
            select distinct on (strategy_id, agency) strategy_id, agency, who, presence, shared, noted_by_name, noted_at
            from mash.strategy_discussion_participant where contact_id = :id
            order by strategy_id, agency, noted_at desc, id desc limit 500""";

    public static final String KEEP = """
            insert into mash.strategy_discussion_participant (strategy_id, contact_id, agency, who, presence, shared,
                noted_by,
                noted_by_name, noted_at)
            values (:strategy, :contact, :agency, :who, :presence, :shared, :by, :byName, :at)""";

    @Override
    public String toString() {
        return "ParticipantRow[" + strategyId + ", " + agency + "]";
    }
}
