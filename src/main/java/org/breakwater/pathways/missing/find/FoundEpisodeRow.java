package org.breakwater.pathways.missing.find;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/** An episode that a search found. @param childBorn null if it is not known */
public record FoundEpisodeRow(
        UUID id,
        String reference,
        String child,
        @Nullable LocalDate childBorn,
        String stage,
        Instant reportedAt,
        @Nullable Instant foundAt) {

    static final int PAGE = 25;

    /** The page is found first, and the rest is read of its rows only. */
    static final String FOUND = """
            select c.record_id as id, c.reference, e.child_name as child, e.child_born, c.stage, e.reported_at,
                e.found_at
            from (select p.record_id, p.reference, p.stage, m.reported_at
                from casework.pathway_case p join pathways.missing_episode m on m.record_id = p.record_id
                where p.pathway = 'missing'
                    and (upper(p.reference) = upper(:words) or strpos(lower(m.child_name), lower(:words)) > 0)
                order by m.reported_at desc, p.record_id limit 25 offset :skip) c
                join pathways.missing_episode e on e.record_id = c.record_id
            order by e.reported_at desc, c.record_id""";

    public String born() {
        return childBorn == null ? "Not known" : EnglishTimes.date(childBorn);
    }

    public String returned() {
        return foundAt == null ? "Not returned" : EnglishTimes.inWords(foundAt);
    }

    @Override
    public String toString() {
        return "FoundEpisodeRow[" + id + "]";
    }
}
