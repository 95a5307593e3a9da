package org.breakwater.casework.chronology;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.springframework.stereotype.Component;

/**
 * Collects what became known when, from the parts, each entry with the minute at which it was written. Entries are
 * immutable, so any past minute can be shown again, and each reader sees what they may.
 */
@Component
public class ChronologyLines {

    private final List<ChronologyPart> parts;
    private final List<String> toldInFull;

    ChronologyLines(List<ChronologyPart> parts) {
        this.parts = parts;
        this.toldInFull =
                parts.stream().flatMap(part -> part.movesToldInFull().stream()).toList();
    }

    /** What was known by this instant, the earliest first. */
    public List<ChronologyLine> by(Instant at, Case seen) {
        return parts.stream()
                .flatMap(part -> part.lines(seen))
                .filter(line -> !line.at().isAfter(at))
                .filter(line -> toldInFull.stream().noneMatch(line.what()::startsWith))
                .sorted(Comparator.comparing(ChronologyLine::at))
                .toList();
    }
}
