package org.breakwater.mash.oversight;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/**
 * The front door in figures.
 *
 * @param late open contacts past their deadline, for readers who may see them; none for readers who see no names
 */
public record OversightPage(OversightFigures figures, List<LateContactRow> late) implements Page {

    public List<Choice> periods() {
        return Stream.of(OversightPeriod.values())
                .map(period -> Choice.of(period, period.inWords()))
                .toList();
    }

    public String file() {
        return "/desk/oversight/oversight.csv?period=" + figures.period().name();
    }
}
