package org.breakwater.pathways.missing.episodes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.pathways.missing.lifecycle.EpisodePatterns;
import org.breakwater.pathways.missing.lifecycle.EpisodePatterns.Facts;
import org.breakwater.pathways.missing.lifecycle.EpisodePatterns.Trigger;
import org.breakwater.pathways.missing.records.EpisodeRow;
import org.breakwater.pathways.missing.records.developments.DeathToNotifyRow;
import org.breakwater.web.Page;

/**
 * Who is missing now, and then what is due; or closed episodes.
 *
 * @param coordinates whether the reader records episodes
 * @param missing the longest first; none on the list of closed episodes and on later pages
 * @param toNotify deaths whose notification is not recorded as sent; none on those pages either
 * @param number the page, from 1
 */
public record EpisodesPage(
        boolean coordinates,
        List<EpisodeRow> missing,
        List<DeathToNotifyRow> toNotify,
        List<EpisodeRow> rows,
        boolean closed,
        AllocationFilter filter,
        int number,
        Instant now)
        implements Page {

    static final String ADDRESS = "/missing/episodes";

    public boolean showsMissing() {
        return !closed && number == 1;
    }

    /** What must be done at once for a child who is missing now. */
    public List<Trigger> triggers(EpisodeRow row) {
        return EpisodePatterns.triggers(
                new Facts(
                        row.childBorn(),
                        row.lookedAfter(),
                        row.wasMissingWhileLookedAfter(),
                        row.level(),
                        Duration.between(row.since(), now)),
                now);
    }

    public boolean hasLater() {
        return rows.size() == EpisodeRow.PAGE;
    }

    /** The first page of it, whoever the cases are allocated to. */
    public String list() {
        return ADDRESS + "?closed=" + (closed ? "yes" : "");
    }

    public String page(int which) {
        return list() + filter.query() + "&page=" + which;
    }
}
