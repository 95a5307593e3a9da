package org.breakwater.casework.chronology.entries;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;

/**
 * What a noun or an area adds to the chronology of a case: what it keeps with the minute at which it was written, as
 * far as the reader may see it. It has a fixed number of queries.
 */
public interface ChronologyPart {

    Stream<ChronologyLine> lines(Case seen);

    /** How the moves begin that this part tells itself, with more in them: each act is one entry. */
    default List<String> movesToldInFull() {
        return List.of();
    }
}
