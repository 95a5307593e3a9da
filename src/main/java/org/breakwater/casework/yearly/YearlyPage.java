package org.breakwater.casework.yearly;

import java.util.List;
import org.breakwater.web.Page;

/**
 * A yearly table with its numbers.
 *
 * @param startYear the year in whose April it begins
 * @param last the latest such year that has begun
 */
public record YearlyPage(YearlyTable table, int startYear, int last, List<YearlyRow> rows) implements Page {

    public String heading() {
        return "%s, year to 31 March %d".formatted(table.title(), startYear + 1);
    }

    public int of(YearlyTable.Line line) {
        return line.of(rows);
    }

    public String addressOf(int year) {
        return "/yearly?year=" + year;
    }

    public String file() {
        return "/yearly/table.csv?year=" + startYear;
    }
}
