package org.breakwater.casework.chronology.entries;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;

/**
 * What a package or module adds to the chronology of a case: its entries with the minute at which they were written, as
 * far as the reader may see them. It has a fixed number of queries.
 */
public interface ChronologyPart {

    Stream<ChronologyLine> lines(Case seen);

    /** Prefixes of the actions that this part describes itself in more detail: each action is one entry. */
    default List<String> movesToldInFull() {
        return List.of();
    }
}
