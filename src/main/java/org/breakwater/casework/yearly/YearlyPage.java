package org.breakwater.casework.yearly;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.breakwater.casework.yearly.YearlyTable.Line;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;
import org.breakwater.web.figures.SmallNumberSuppression;

/**
 * A yearly table with its numbers.
 *
 * @param suppressed whether it is for people who see no names: small numbers are left out
 * @param startYear the year in which it begins
 * @param last the latest such year that has begun
 */
public record YearlyPage(YearlyTable table, boolean suppressed, int startYear, int last, List<YearlyRow> rows)
        implements Page {

    public String heading() {
        return "%s, year to %s"
                .formatted(table.title(), EnglishTimes.date(table.year().last(startYear)));
    }

    /** Such as "year-to-august-2027". */
    String fileName() {
        var last = table.year().last(startYear);
        return "year-to-%s-%d".formatted(last.getMonth().name().toLowerCase(Locale.UK), last.getYear());
    }

    public int of(Line line) {
        return line.of(rows);
    }

    /** The number, or that it is suppressed. */
    public String shown(Line line) {
        return isHidden(line) ? "Suppressed" : String.valueOf(of(line));
    }

    /** A small number, and those of the same part from which it could be worked out. */
    boolean isHidden(Line line) {
        if (!suppressed) {
            return false;
        }
        if (line.item() == null) {
            return of(line) > 0 && of(line) < SmallNumberSuppression.LEAST;
        }
        var groups = rows.stream()
                .filter(row -> row.part().equals(line.part()))
                .collect(Collectors.toMap(YearlyRow::item, YearlyRow::number, Integer::sum));
        return SmallNumberSuppression.hidden(groups).contains(line.item());
    }

    public String addressOf(int year) {
        return "/yearly?year=" + year + (suppressed ? "&publish=yes" : "");
    }

    /** The same year with all numbers, or without the small ones. */
    public String other() {
        return "/yearly?year=" + startYear + (suppressed ? "" : "&publish=yes");
    }

    public String file() {
        return "/yearly/table.csv?year=" + startYear + (suppressed ? "&publish=yes" : "");
    }
}
