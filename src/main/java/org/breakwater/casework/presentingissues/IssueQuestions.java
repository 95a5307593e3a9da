package org.breakwater.casework.presentingissues;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.presentingissues.PresentingIssue.Who;
import org.breakwater.casework.presentingissues.TickedIssues.Tick;
import org.breakwater.people.PersonRow;
import org.breakwater.web.govuk.Choice;

/**
 * The issues to select for each child of a case.
 *
 * @param noun what it came as: "report" or "referral"
 * @param suggested issues that the report suggests, each with the text that does
 * @param recorded the current ones; empty if none are recorded
 */
public record IssueQuestions(
        IssueList list, List<PersonRow> children, String noun, Map<String, String> suggested, Set<Tick> recorded) {

    /** In a form: the button that ticks what is suggested. It shows the page again and records nothing. */
    public static final String TICK_SUGGESTED = "SUGGESTED";

    /** What is ticked before anyone has touched the page: what was recorded. A suggestion never is (decision 62). */
    public TickedIssues beginning() {
        return new TickedIssues(recorded).inFew(childIds());
    }

    /**
     * What is ticked, and what is suggested. Among several children only what they live with together is ticked for
     * all: whose the rest is, a person says.
     */
    public List<String> withSuggested(List<String> ticked) {
        var suggestions = TickedIssues.of(list.issues()
                        .filter(issue -> suggested.containsKey(issue.id()))
                        .filter(issue -> isOfOneChild() || issue.who() == Who.HOUSEHOLD)
                        .flatMap(issue -> children.stream().map(child -> new Tick(child.id(), issue.id()))))
                .inFew(childIds());
        return Stream.concat(ticked.stream(), suggestions.boxes().stream())
                .distinct()
                .toList();
    }

    /** Whether the button would tick anything. */
    public boolean offersSuggested(List<String> ticked) {
        return withSuggested(ticked).size() > ticked.size();
    }

    private List<UUID> childIds() {
        return children.stream().map(PersonRow::id).toList();
    }

    /** The boxes of one issue: for every child first if there are several, then for each. */
    public List<Choice> boxes(PresentingIssue issue) {
        if (isOfOneChild()) {
            return List.of(box(children.getFirst().id(), issue, issue.withCode()));
        }
        return Stream.concat(
                        Stream.of(box(TickedIssues.EVERY_CHILD, issue, "All children")),
                        children.stream().map(child -> box(child.id(), issue, child.called())))
                .toList();
    }

    /** Every box, with its issue in words: what was ticked is named away from its row. */
    public List<Choice> choices() {
        return list.issues()
                .flatMap(issue -> boxes(issue).stream()
                        .map(box -> isOfOneChild()
                                ? box
                                : Choice.of(box.value(), issue.withCode() + " (" + box.text() + ")")))
                .toList();
    }

    private static Choice box(UUID child, PresentingIssue issue, String text) {
        return Choice.of(new Tick(child, issue.id()).box(), text);
    }

    /** What still has to be selected, by the name of each child without any; empty if nothing is missing. */
    public String missing(TickedIssues ticked) {
        var those = ticked.of(childIds()).stream().map(Tick::child).collect(Collectors.toSet());
        var without = children.stream()
                .filter(child -> !those.contains(child.id()))
                .map(PersonRow::called)
                .toList();
        return without.isEmpty()
                ? ""
                : "Select presenting issues%s, or “No factors identified”"
                        .formatted(isOfOneChild() ? "" : " for " + String.join(", ", without));
    }

    public boolean isOfOneChild() {
        return children.size() == 1;
    }

    /** Those to look at first: suggested, or selected already. "None" is neither, and has its own place below. */
    public List<PresentingIssue> first(List<String> ticked) {
        var codes =
                TickedIssues.read(ticked, list).all().stream().map(Tick::code).collect(Collectors.toSet());
        return list.issues()
                .filter(issue -> !issue.isNone())
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
                                .filter(issue -> !issue.isNone() && !first.contains(issue))
                                .toList()))
                .filter(group -> !group.issues().isEmpty())
                .toList();
    }

    /** The one that says that there are none. */
    public PresentingIssue none() {
        return list.issues().filter(PresentingIssue::isNone).findFirst().orElseThrow();
    }

    /** The instruction for the boxes. */
    public String hint() {
        if (!recorded.isEmpty()) {
            return "As recorded. Untick what is wrong and add what is missing.";
        }
        return suggested.isEmpty()
                ? "None suggested from the %s. Select those that apply.".formatted(noun)
                : "Suggested from the %s. Select those that apply.".formatted(noun)
                        + (isOfOneChild() ? "" : " Check and select the issues for each child.");
    }

    /** Why it is suggested, in the words of the report; empty if it is not. */
    public String why(PresentingIssue issue) {
        var words = suggested.get(issue.id());
        return words == null ? "" : "Suggested: the " + noun + " says “" + words + "”.";
    }

    @Override
    public String toString() {
        return "IssueQuestions[…]";
    }
}
