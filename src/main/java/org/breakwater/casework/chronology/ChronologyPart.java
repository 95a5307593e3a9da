package org.breakwater.casework.chronology;

import java.util.stream.Stream;
import org.breakwater.casework.Case;

/**
 * What a noun or an area adds to the chronology of a case: what it keeps with the minute at which it was written, as
 * far as the reader may see it. It has a fixed number of queries.
 */
public interface ChronologyPart {

    Stream<ChronologyLine> lines(Case seen);
}
