package org.breakwater.web.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Suppresses groups so small that a figure would reveal known people. A single suppressed group could be computed from
 * the total and the rest; so the suppressed groups together are never fewer than {@link #LEAST} people either.
 */
public final class SmallNumberSuppression {

    /** Our own limit, in line with guidance on statistics of few people. */
    public static final int LEAST = 5;

    private SmallNumberSuppression() {}

    /** @param groups how many people each has; @return the groups to suppress */
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
