package org.breakwater.casework.chronology.entries;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each action on a case, with its text. */
@Component
@Order(3)
class EntriesInChronology implements ChronologyPart {

    private final Chronology chronology;

    EntriesInChronology(Chronology chronology) {
        this.chronology = chronology;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        return chronology.of(seen.id()).stream()
                .map(move -> new ChronologyLine(move.at(), move.actorName(), move.what(), move.words()));
    }
}
