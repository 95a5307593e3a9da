package org.breakwater.web.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which groups are so small that a figure would speak of known people. A group that is left out can be worked out from
 * the whole and the rest; so what is left out together is never fewer than {@link #LEAST} people either.
 */
public final class SmallNumberSuppression {

    /** Rule of the house, as guidance on statistics of few people has it. */
    public static final int LEAST = 5;

    private SmallNumberSuppression() {}

    /** @param groups how many people each has; @return the groups of which nothing is said */
    public static <K> Set<K> hidden(Map<K, Integer> groups) {
        var hidden = new HashSet<K>();
        int people = 0;
        var rising = groups.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Comparator.comparing(Map.Entry<K, Integer>::getValue))
                .toList();
        for (var group : rising) {
            var fewLeftOut = !hidden.isEmpty() && people < LEAST;
            if (group.getValue() < LEAST || fewLeftOut) {
                hidden.add(group.getKey());
                people += group.getValue();
            }
        }
        return Set.copyOf(hidden);
    }
}
