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
 * The selected boxes: which issue for which child.
 *
 * @param all those that belong to this list
 */
public record TickedIssues(Set<Tick> all) {

    /** The error if {@link #goTogether} is false. */
    public static final String NOT_TOGETHER =
            "“No factors identified” cannot be combined with another issue for the same child";

    /** The error if nothing is selected. */
    public static final String MISSING = "Select presenting issues, or “No factors identified”";

    /** Used in place of a child: every child of the case. */
    static final UUID EVERY_CHILD = new UUID(0, 0);

    private static final String EVERY = "ALL";

    /** One issue of one child, or of {@link #EVERY_CHILD}. */
    public record Tick(UUID child, String code) {

        /** The value of its box. */
        public String box() {
            return (child.equals(EVERY_CHILD) ? EVERY : child) + "/" + code;
        }
    }

    public TickedIssues {
        all = Set.copyOf(all);
    }

    static TickedIssues of(Stream<Tick> ticks) {
        return new TickedIssues(ticks.collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Anything forged or unknown is ignored. */
    public static TickedIssues read(List<String> boxes, IssueList list) {
        var most = list.issues().count() * 20;
        return of(boxes.stream().limit(most).flatMap(box -> read(box, list).stream()));
    }

    /** Suggestions for several children: the first gets a child's own issues, all get those of the home. */
    public static TickedIssues told(List<UUID> children, List<String> codes) {
        return of(codes.stream()
                .flatMap(code -> IssueList.latest().find(code).stream())
                .flatMap(issue -> children.stream()
                        .limit(issue.who() == PresentingIssue.Who.HOUSEHOLD ? children.size() : 1)
                        .map(child -> new Tick(child, issue.id()))));
    }

    private static Optional<Tick> read(String box, IssueList list) {
        var parts = box.split("/", -1);
        if (parts.length != 2 || list.find(parts[1]).isEmpty()) {
            return Optional.empty();
        }
        return (parts[0].equals(EVERY) ? Optional.of(EVERY_CHILD) : InputParser.id(parts[0]))
                .map(child -> new Tick(child, parts[1]));
    }

    /** Which issue for which of these children: what is selected for every child is selected for each. */
    public Set<Tick> of(List<UUID> children) {
        return all.stream()
                .flatMap(tick -> tick.child().equals(EVERY_CHILD)
                        ? children.stream().map(child -> new Tick(child, tick.code()))
                        : Stream.of(tick))
                .filter(tick -> children.contains(tick.child()))
                .collect(Collectors.toSet());
    }

    /** The same in as few boxes as possible: what each of several children has is selected for every child. */
    TickedIssues inFew(List<UUID> children) {
        var shared = all.stream()
                .map(Tick::code)
                .filter(code ->
                        children.size() > 1 && children.stream().allMatch(child -> all.contains(new Tick(child, code))))
                .collect(Collectors.toSet());
        return of(Stream.concat(
                shared.stream().map(code -> new Tick(EVERY_CHILD, code)),
                all.stream().filter(tick -> !shared.contains(tick.code()))));
    }

    public List<String> boxes() {
        return all.stream().map(Tick::box).toList();
    }

    /** Whether "No factors identified" is the only one for every child who has it. */
    public boolean goTogether() {
        var withNone = all.stream()
                .filter(tick -> tick.code().equals(PresentingIssue.NONE))
                .map(Tick::child)
                .toList();
        return all.stream()
                .filter(tick -> !tick.code().equals(PresentingIssue.NONE))
                .noneMatch(tick -> withNone.contains(tick.child())
                        || withNone.contains(EVERY_CHILD)
                        || tick.child().equals(EVERY_CHILD) && !withNone.isEmpty());
    }
}
