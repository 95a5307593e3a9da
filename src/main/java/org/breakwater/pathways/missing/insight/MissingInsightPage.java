package org.breakwater.pathways.missing.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.pathways.missing.insight.MissingInsightRow.Theme;
import org.breakwater.web.Page;
import org.breakwater.web.figures.SmallNumberSuppression;

/** Why children go missing, and from where. @param since the first day that is counted */
public record MissingInsightPage(LocalDate since, List<MissingInsightRow> all) implements Page {

    public List<MissingInsightRow> rows(Theme theme) {
        return all.stream().filter(row -> row.theme() == theme).toList();
    }

    /** The number, unless it or what could be computed from it is so small that it would identify a child. */
    public String number(MissingInsightRow row) {
        var groups = rows(row.theme()).stream()
                .collect(Collectors.toMap(MissingInsightRow::code, MissingInsightRow::children));
        return SmallNumberSuppression.hidden(groups).contains(row.code())
                ? "Suppressed"
                : String.valueOf(row.children());
    }
}
