package org.breakwater.web.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of each: a table with a bar in each line, so that the chart is its own table.
 *
 * @param title what is counted
 * @param of what one line is, such as "Source"
 * @param counted what a number counts, such as "Contacts"
 * @param bars in the order of the page
 */
public record BarChart(String title, String of, String counted, List<Bar> bars) {

    /** @param hidden so few that nothing is said of them */
    public record Bar(String label, int count, boolean hidden) {

        public String countInWords() {
            return hidden ? "not shown" : String.valueOf(count);
        }
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** @param withSmall whether groups of a few people are shown as well */
    public static BarChart of(String title, String of, String counted, Map<String, Integer> groups, boolean withSmall) {
        Set<String> hidden = withSmall ? Set.of() : SmallNumberSuppression.hidden(new LinkedHashMap<>(groups));
        return new BarChart(
                title,
                of,
                counted,
                groups.entrySet().stream()
                        .map(group -> new Bar(group.getKey(), group.getValue(), hidden.contains(group.getKey())))
                        .toList());
    }

    /** How long the bar is, from 0 to 100, against the longest. */
    public int percent(Bar bar) {
        var longest = bars.stream()
                .filter(one -> !one.hidden())
                .mapToInt(Bar::count)
                .max()
                .orElse(0);
        return bar.hidden() || longest == 0 ? 0 : (int) Math.round(100.0 * bar.count() / longest);
    }

    public boolean hasHidden() {
        return bars.stream().anyMatch(Bar::hidden);
    }
}
