package org.breakwater.web.sheets;

import java.util.List;
import java.util.stream.Collectors;

/** CSV for another program (RFC 4180); someone may open it in a spreadsheet all the same. */
public final class CsvText {

    public static final String TYPE = "text/csv; charset=utf-8; header=present";

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    public static String line(List<String> values) {
        return values.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always quoted; what a spreadsheet would execute begins with an apostrophe, so that it is shown instead. */
    public static String cell(String value) {
        var first = value.stripLeading();
        var runs = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0
                || !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0;
        return '"' + (runs ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
