package org.breakwater.casework.presentingissues;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.web.forms.InputParser;

/**
 * The boxes that are ticked: which issue of which child.
 *
 * @param all without those that are none of this list
 */
public record TickedIssues(Set<Tick> all) {

    /** What is said where {@link #goTogether} does not hold. */
    public static final String NOT_TOGETHER =
            "“No issue identified” cannot be combined with another issue for the same child";

    /** One issue of one child. */
    public record Tick(UUID child, String code) {

        /** How its box says it. */
        public String box() {
            return child + "/" + code;
        }
    }

    public TickedIssues {
        all = Set.copyOf(all);
    }

    static TickedIssues of(Stream<Tick> ticks) {
        return new TickedIssues(ticks.collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** What is forged or unknown is passed over. */
    public static TickedIssues read(List<String> boxes, IssueList list) {
        var most = list.issues().count() * 20;
        return of(boxes.stream().limit(most).flatMap(box -> read(box, list).stream()));
    }

    /** What is told of several children: of the first what is a child's own, of all what they live with together. */
    public static TickedIssues told(List<UUID> children, List<String> codes) {
        return of(codes.stream()
                .flatMap(code -> IssueList.latest().find(code).stream())
                .flatMap(issue -> children.stream()
                        .limit(issue.who() == PresentingIssue.Who.HOUSEHOLD ? children.size() : 1)
                        .map(child -> new Tick(child, issue.id()))));
    }

    private static Optional<Tick> read(String box, IssueList list) {
        var parts = box.split("/", -1);
        return parts.length == 2 && list.find(parts[1]).isPresent()
                ? InputParser.id(parts[0]).map(child -> new Tick(child, parts[1]))
                : Optional.empty();
    }

    public List<String> boxes() {
        return all.stream().map(Tick::box).toList();
    }

    /** Whether "No issue identified" stands alone for every child who has it. */
    public boolean goTogether() {
        var withNone = all.stream()
                .filter(tick -> tick.code().equals(PresentingIssue.NONE))
                .map(Tick::child)
                .toList();
        return all.stream()
                .noneMatch(
                        tick -> withNone.contains(tick.child()) && !tick.code().equals(PresentingIssue.NONE));
    }
}
