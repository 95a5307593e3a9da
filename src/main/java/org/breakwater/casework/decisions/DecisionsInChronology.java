package org.breakwater.casework.decisions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/** What was proposed for each child, and why: as it was at its time, whatever was decided since. */
@Component
class DecisionsInChronology implements ChronologyPart {

    private final Decisions decisions;
    private final People people;

    DecisionsInChronology(Decisions decisions, People people) {
        this.decisions = decisions;
        this.people = people;
    }

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        var all = decisions.of(seen.id());
        var called = people.of(seen.id()).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::called));
        return all.stream().map(row -> decided(row, all, called.getOrDefault(row.about(), "")));
    }

    @Override
    public List<String> movesToldInFull() {
        return List.of(Decisions.PROPOSED);
    }

    private static ChronologyLine decided(DecisionRow row, List<DecisionRow> all, String child) {
        var step = StepChange.of(row, all).map(one -> one.inWords() + ". ").orElse("");
        return new ChronologyLine(
                row.proposedAt(),
                row.authorName(),
                "Decision proposed for " + child + ": " + step + String.join("; ", row.asProposed()),
                row.rationale());
    }
}
