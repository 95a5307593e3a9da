package org.breakwater;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.breakwater.access.Browser;
import org.jspecify.annotations.Nullable;

/** The numbers of a yearly table, as a reader sees them. */
public final class YearlyFigures {

    private final @Nullable Browser reader;

    public YearlyFigures(Browser reader) {
        this.reader = reader;
    }

    private YearlyFigures() {
        this.reader = null;
    }

    public static YearlyFigures none() {
        return new YearlyFigures();
    }

    /** The first number of this name in the current year. */
    public int of(String measure) {
        return number("", measure);
    }

    /** @param year in which it begins */
    public int in(int year, String measure) {
        return number("?year=" + year, measure);
    }

    /** Each number of the page, by its table and measure, such as "Outcomes: Unfounded". */
    public Map<String, Integer> all(int year) {
        var browser = browser();
        browser.visit("/yearly?year=" + year);
        var numbers = new LinkedHashMap<String, Integer>();
        for (var table : browser.page().select("table")) {
            for (var row : table.select("tbody tr")) {
                numbers.put(
                        table.select("caption").text() + ": " + row.select("th").text(),
                        Integer.valueOf(row.select("td").text()));
            }
        }
        return numbers;
    }

    private int number(String query, String measure) {
        var browser = browser();
        browser.visit("/yearly" + query);
        return browser.page().select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(measure))
                .mapToInt(row -> Integer.parseInt(row.select("td").text()))
                .findFirst()
                .orElseThrow();
    }

    public String file() {
        try {
            return browser().visit("/yearly/table.csv").getResponse().getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private Browser browser() {
        if (reader == null) {
            throw new IllegalStateException("Nobody reads this table");
        }
        return reader;
    }
}
