package org.breakwater.mash.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.casework.presentingissues.PresentingIssue;

/**
 * The outcomes for the children with a presenting issue, by the approved decisions.
 *
 * @param group of its issues, by which the list is filtered; empty if no list has it any more
 * @param contacts in which it was recorded
 * @param outcomes how many children had which, such as "No further action 3"
 */
public record IssueAndOutcomes(String issue, String group, int contacts, List<String> outcomes) {

    /** The rows, the issue with most contacts first. */
    static List<IssueAndOutcomes> of(List<OversightRow> rows) {
        var list = IssueList.latest();
        return counted(rows, "ISSUE")
                .map(row -> new IssueAndOutcomes(
                        list.find(row.bucket()).map(PresentingIssue::name).orElse(row.bucket()),
                        list.groupIdsOf(List.of(row.bucket())).stream().collect(Collectors.joining()),
                        row.number(),
                        outcomes(rows, row.bucket())))
                .toList();
    }

    private static List<String> outcomes(List<OversightRow> rows, String issue) {
        var mine = issue + " ";
        return counted(rows, "ISSUE_OUTCOME")
                .filter(row -> row.bucket().startsWith(mine))
                .map(row -> DecisionOutcome.valueOf(row.bucket().substring(mine.length()))
                                .inWords() + " " + row.number())
                .toList();
    }

    private static Stream<OversightRow> counted(List<OversightRow> rows, String measure) {
        return rows.stream()
                .filter(row -> row.measure().equals(measure))
                .sorted(Comparator.comparingInt(OversightRow::number).reversed());
    }

    /** The open contacts with an issue of its group. */
    public String list() {
        return "/desk?stage=ALL&concern=" + group;
    }

    public String outcomesInWords() {
        return outcomes.isEmpty() ? "None approved yet" : String.join(", ", outcomes);
    }
}
