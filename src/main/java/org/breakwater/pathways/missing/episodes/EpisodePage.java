package org.breakwater.pathways.missing.episodes;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.pathways.missing.lifecycle.EpisodePatterns;
import org.breakwater.pathways.missing.lifecycle.EpisodeStep;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.time.EnglishTimes;

/**
 * One episode.
 *
 * @param clocks its deadlines, with the sentences that explain them
 */
public record EpisodePage(PathwayCase<EpisodeStep> theCase, EpisodeRecord record, List<ClockRow> clocks, Instant now)
        implements CaseScreen {

    /** The deadlines that are running, the earliest first. */
    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }

    public boolean isMissing() {
        return theCase.step() == EpisodeStep.MISSING;
    }

    /** Such as "1 day 3 hours". */
    public String missingFor() {
        return EnglishTimes.duration(record.now().missingFor(now));
    }

    /** What asks for a meeting, as sentences. */
    public List<String> asking() {
        return EpisodePatterns.asking(record, now);
    }

    public String history() {
        return EpisodePatterns.history(record);
    }
}
