package org.breakwater.casework.meetings.differingviews;

import java.time.Instant;

/** What an agency disagrees with, as it was recorded. */
public record DifferingViewRow(String who, String words, String notedByName, Instant notedAt) {

    static final String OF_DISCUSSION = """
            select who, words, noted_by_name, noted_at
            from mash.strategy_discussion_view where strategy_id = :strategy order by noted_at, id limit 50""";

    static final String KEEP = """
            insert into mash.strategy_discussion_view (strategy_id, contact_id, who, words, noted_by,
                noted_by_name, noted_at)
            values (:strategy, :contact, :who, :words, :by, :byName, :at)""";

    @Override
    public String toString() {
        return "DifferingViewRow[" + notedAt + "]";
    }
}
