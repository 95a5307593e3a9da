package org.breakwater.web.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.breakwater.web.figures.BarChart.Bar;

/**
 * A chart over time: a column for each day, week or month side by side, the busiest one in words, and the numbers in a
 * folded table.
 *
 * @param table the numbers, the earliest first
 */
public record ColumnChart(BarChart table) {

    /** The height of the highest column, in pixels. */
    public static final int HEIGHT = 120;

    /** @param x from the left, and @param width, both in percent of the chart; @param height in pixels */
    public record Column(String x, String width, int height) {

        public int y() {
            return HEIGHT - height;
        }
    }

    public List<Column> columns() {
        var step = 100.0 / table.bars().size();
        return IntStream.range(0, table.bars().size())
                .mapToObj(i -> new Column(
                        percent(i * step),
                        percent(step * 0.8),
                        HEIGHT * table.percent(table.bars().get(i)) / 100))
                .toList();
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }

    public String first() {
        return table.bars().getFirst().label();
    }

    public String last() {
        return table.bars().getLast().label();
    }

    /** Such as "Total 42. Busiest day: 12 November (11)."; the total only where no number is suppressed. */
    public String inWords() {
        var shown = table.bars().stream().filter(bar -> !bar.hidden()).toList();
        var busiest = shown.stream().max(Comparator.comparingInt(Bar::count)).filter(bar -> bar.count() > 0);
        var total = "Total %d.".formatted(shown.stream().mapToInt(Bar::count).sum());
        return ((table.hasHidden() ? "" : total)
                        + busiest.map(bar -> " Busiest %s: %s (%d)."
                                        .formatted(
                                                table.of()
                                                        .toLowerCase(Locale.UK)
                                                        .split(" ")[0],
                                                bar.label(),
                                                bar.count()))
                                .orElse(""))
                .strip();
    }
}
