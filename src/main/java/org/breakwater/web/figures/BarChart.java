package org.breakwater.web.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A bar chart: a table with a bar in each row, so that the chart is its own table.
 *
 * @param title what is counted
 * @param of the heading of the rows, such as "Source"
 * @param counted the heading of the numbers, such as "Contacts"
 * @param bars in the order of the page
 */
public record BarChart(String title, String of, String counted, List<Bar> bars) {

    /** @param hidden so few that the number is suppressed */
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

    /** The length of the bar, from 0 to 100, relative to the longest. */
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
