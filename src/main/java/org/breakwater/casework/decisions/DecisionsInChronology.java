package org.breakwater.casework.decisions;

import java.util.List;
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
        var all = decisions.of(seen.id());
        return all.stream().map(row -> decided(row, all));
    }

    @Override
    public List<String> movesToldInFull() {
        return List.of(Decisions.PROPOSED);
    }

    private static ChronologyLine decided(DecisionRow row, List<DecisionRow> all) {
        var step = StepChange.of(row, all).map(one -> one.inWords() + ". ").orElse("");
        return new ChronologyLine(
                row.proposedAt(),
                row.authorName(),
                "Decision proposed: " + step + row.outcomesInWords(),
                row.rationale());
    }
}
