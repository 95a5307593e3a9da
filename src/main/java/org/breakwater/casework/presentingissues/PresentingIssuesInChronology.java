package org.breakwater.casework.presentingissues;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.chronology.entries.ChronologyPart;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/** What was recorded at one time, child by child, including what was removed since. */
@Component
class PresentingIssuesInChronology implements ChronologyPart {

    private final PresentingIssues issues;
    private final People people;

    PresentingIssuesInChronology(PresentingIssues issues, People people) {
        this.issues = issues;
        this.people = people;
    }

    private record Moment(Instant at, String by) {}

    @Override
    public Stream<ChronologyLine> lines(Case seen) {
        var rows = issues.of(seen.id());
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var children = people.of(seen.id());
        return rows.stream()
                .collect(Collectors.groupingBy(row -> new Moment(row.recordedAt(), row.recordedByName())))
                .entrySet()
                .stream()
                .map(one -> new ChronologyLine(
                        one.getKey().at(),
                        one.getKey().by(),
                        "Presenting issues recorded",
                        words(one.getValue(), children)));
    }

    @Override
    public List<String> movesToldInFull() {
        return List.of(PresentingIssues.RECORDED);
    }

    private static String words(List<PresentingIssueRow> rows, List<PersonRow> children) {
        var recorded = RecordedIssues.of(rows);
        return children.stream()
                .filter(child -> recorded.containsKey(child.id()))
                .map(child -> child.called() + ": " + recorded.get(child.id()))
                .collect(Collectors.joining("\n"));
    }
}
