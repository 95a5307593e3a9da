package org.breakwater.casework.presentingissues;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakwater.casework.presentingissues.PresentingIssue.Who;
import org.breakwater.casework.presentingissues.TickedIssues.Tick;
import org.breakwater.people.PersonRow;

/**
 * The issues to tick for each child of a case.
 *
 * @param suggested issues that the words of the report suggest, each with those words
 * @param recorded what stands; nothing while nobody has recorded any
 */
public record IssueQuestions(
        IssueList list, List<PersonRow> children, Map<String, String> suggested, Set<Tick> recorded) {

    /**
     * What is ticked before anyone has touched the page: what was recorded, or else what is suggested. Among several
     * children only what they live with together is ticked for all: whose the rest is, a person says.
     */
    public TickedIssues beginning() {
        return recorded.isEmpty()
                ? TickedIssues.of(list.issues()
                        .filter(issue -> suggested.containsKey(issue.id()))
                        .filter(issue -> children.size() == 1 || issue.who() == Who.HOUSEHOLD)
                        .flatMap(issue -> children.stream().map(child -> new Tick(child.id(), issue.id()))))
                : new TickedIssues(recorded);
    }

    public boolean isOfOneChild() {
        return children.size() == 1;
    }

    /** Those to look at first: suggested, or ticked already. */
    public List<PresentingIssue> first(List<String> ticked) {
        var codes =
                TickedIssues.read(ticked, list).all().stream().map(Tick::code).collect(Collectors.toSet());
        return list.issues()
                .filter(issue -> codes.contains(issue.id()) || suggested.containsKey(issue.id()))
                .toList();
    }

    /** All the others, in their groups. */
    public List<IssueGroup> more(List<String> ticked) {
        var first = first(ticked);
        return list.groups().stream()
                .map(group -> new IssueGroup(
                        group.id(),
                        group.name(),
                        group.issues().stream()
                                .filter(issue -> !first.contains(issue))
                                .toList()))
                .filter(group -> !group.issues().isEmpty())
                .toList();
    }

    /** What is to be done with the boxes. */
    public String hint(List<PresentingIssue> first) {
        if (!recorded.isEmpty()) {
            return "As recorded. Untick what is wrong and add what is missing.";
        }
        return first.isEmpty()
                ? "The words of the report suggest none. Select all that apply."
                : "Suggested from the words of the report. Untick what is wrong and add what is missing: saving"
                        + " confirms what is ticked.";
    }

    /** Why it is suggested, in the words of the report; empty where it is not. */
    public String why(PresentingIssue issue) {
        var words = suggested.get(issue.id());
        return words == null ? "" : "Suggested: the report says “" + words + "”.";
    }

    @Override
    public String toString() {
        return "IssueQuestions[…]";
    }
}
