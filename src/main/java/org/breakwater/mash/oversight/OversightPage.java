package org.breakwater.mash.oversight;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.web.Page;
import org.breakwater.web.figures.BarChart;
import org.breakwater.web.figures.ColumnChart;
import org.breakwater.web.govuk.Choice;

/**
 * The front door in figures.
 *
 * @param late open contacts past their deadline, for readers who may see them; none for readers who see no names
 */
public record OversightPage(OversightFigures figures, List<LateContactRow> late) implements Page {

    private static final int AT_ONCE = 10;

    /** What is overdue stands before every figure; more than a screen of it is folded. */
    public List<LateContactRow> lateAtOnce() {
        return late.subList(0, Math.min(late.size(), AT_ONCE));
    }

    public List<LateContactRow> otherLate() {
        return late.subList(lateAtOnce().size(), late.size());
    }

    /** Contacts received over time, which is the first of the charts. */
    public ColumnChart received() {
        return new ColumnChart(figures.charts().getFirst());
    }

    /** The others. */
    public List<BarChart> charts() {
        return figures.charts().stream().skip(1).toList();
    }

    public List<Choice> periods() {
        return Stream.of(OversightPeriod.values())
                .map(period -> Choice.of(period, period.inWords()))
                .toList();
    }

    public String file() {
        return "/desk/oversight/oversight.csv?period=" + figures.period().name();
    }
}
