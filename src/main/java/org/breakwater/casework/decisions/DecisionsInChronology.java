package org.breakwater.casework.decisions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.springframework.stereotype.Component;

/** What was proposed for each child, and why. */
@Component
class DecisionsInChronology implements ChronologyPart {

    private final Decisions decisions;

    DecisionsInChronology(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        return decisions.of(seen.id()).stream().map(DecisionsInChronology::decided);
    }

    @Override
    public List<String> movesToldInFull() {
        return List.of(Decisions.PROPOSED);
    }

    private static ChronologyLine decided(DecisionRow row) {
        var outcomes = row.outcomes().stream()
                .map(code -> Outcome.valueOf(code).inWords())
                .collect(Collectors.joining("; "));
        return new ChronologyLine(
                row.proposedAt(), row.authorName(), "Decision proposed: " + outcomes, row.rationale());
    }
}
