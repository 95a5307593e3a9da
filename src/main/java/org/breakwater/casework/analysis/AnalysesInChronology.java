package org.breakwater.casework.analysis;

import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.springframework.stereotype.Component;

/** Each version of the analysis. */
@Component
class AnalysesInChronology implements ChronologyPart {

    private final Analyses analyses;

    AnalysesInChronology(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        return analyses.of(seen.id()).stream().map(AnalysesInChronology::analysed);
    }

    private static ChronologyLine analysed(AnalysisRow row) {
        return new ChronologyLine(
                row.writtenAt(),
                row.writtenByName(),
                "MASH analysis",
                "What we know: %s\nWhat we are worried about: %s\nWhat is working well: %s"
                        .formatted(row.known(), row.worries(), row.works()));
    }
}
