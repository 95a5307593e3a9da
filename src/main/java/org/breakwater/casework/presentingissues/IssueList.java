package org.breakwater.casework.presentingissues;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.referencedata.ReferenceData;

/**
 * The presenting issues of one version: data with a source and a first day, from a file. A recorded issue refers to the
 * version it was chosen from.
 */
public record IssueList(int version, LocalDate validFrom, String source, List<IssueGroup> groups) {

    private static final List<IssueList> SHIPPED =
            ReferenceData.list(IssueList.class, "presenting-issues.yaml", IssueList.class).stream()
                    .sorted(Comparator.comparing(IssueList::validFrom))
                    .toList();

    /** The one to choose from on this day; before the first there was none, and it is used for all that came before. */
    public static IssueList on(LocalDate day) {
        return SHIPPED.stream()
                .filter(list -> !list.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(SHIPPED.getFirst());
    }

    /** The latest, for uses without a date. */
    public static IssueList latest() {
        return SHIPPED.getLast();
    }

    /** The version that something was recorded from. */
    public static IssueList of(int version) {
        return SHIPPED.stream()
                .filter(list -> list.version() == version)
                .findFirst()
                .orElseGet(IssueList::latest);
    }

    public Stream<PresentingIssue> issues() {
        return groups.stream().flatMap(group -> group.issues().stream());
    }

    public Optional<PresentingIssue> find(String id) {
        return issues().filter(issue -> issue.id().equals(id)).findFirst();
    }

    /** The groups of these issues, in the order of the list. */
    public List<String> groupIdsOf(Collection<String> ids) {
        return groups.stream()
                .filter(group -> group.issues().stream().anyMatch(issue -> ids.contains(issue.id())))
                .map(IssueGroup::id)
                .toList();
    }

    /** The names of groups, in one line. */
    public static String namesOfGroups(List<String> ids) {
        return ids.stream().map(IssueList::nameOfGroup).collect(Collectors.joining(", "));
    }

    /** The name of a group; its id if no version has it any more. */
    public static String nameOfGroup(String id) {
        return SHIPPED.reversed().stream()
                .flatMap(list -> list.groups().stream())
                .filter(group -> group.id().equals(id))
                .map(IssueGroup::name)
                .findFirst()
                .orElse(id);
    }
}
