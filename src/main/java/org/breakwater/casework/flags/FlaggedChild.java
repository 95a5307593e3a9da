package org.breakwater.casework.flags;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.PersonRow;

/**
 * A child whom other services know.
 *
 * @param flags the latest first; never empty
 */
public record FlaggedChild(PersonRow child, List<ChildFlag> flags) {

    /**
     * What is open now in full, and how often the child was known before: "previously private fostering: 2 episodes".
     */
    public String inBrief() {
        return Stream.concat(flags.stream().filter(ChildFlag::isOpen).map(ChildFlag::inWords), before())
                .collect(Collectors.joining("; "));
    }

    private Stream<String> before() {
        var ended = flags.stream()
                .filter(flag -> !flag.isOpen())
                .collect(Collectors.groupingBy(ChildFlag::service, TreeMap::new, Collectors.counting()));
        return ended.entrySet().stream()
                .map(one -> "previously %s: %d %s"
                        .formatted(
                                one.getKey().toLowerCase(Locale.ROOT),
                                one.getValue(),
                                one.getValue() == 1 ? "episode" : "episodes"));
    }

    @Override
    public String toString() {
        return "FlaggedChild[" + child + "]";
    }
}
