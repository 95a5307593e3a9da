package org.breakwater.web.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an Excel file. Text is stored as text and formatted as such, so that none becomes a formula, not even when
 * someone edits the cell.
 */
final class SheetAsExcel {

    /** The maximum length of an Excel cell. */
    private static final int MOST_LETTERS = 32_767;

    /** What Excel would take for an escaped character (ECMA-376, ST_Xstring), such as _x000D_. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String WORDS = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String POUNDS = "0.00";

    private SheetAsExcel() {}

    static <R> byte[] of(Sheet<R> sheet, List<R> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Breakwater", null)) {
            var page = book.newWorksheet(sheet.name());
            for (int column = 0; column < sheet.columns().size(); column++) {
                write(
                        page,
                        0,
                        column,
                        new SheetCell.Text(sheet.columns().get(column).head()));
                page.style(0, column).bold().format(WORDS).set();
            }
            page.freezePane(0, 1);
            var line = 1;
            for (var row : rows) {
                var cells = sheet.cells(row);
                for (int column = 0; column < cells.size(); column++) {
                    write(page, line, column, cells.get(column));
                }
                line++;
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, int line, int column, SheetCell cell) {
        switch (cell) {
            case SheetCell.Text(var words) -> {
                page.value(line, column, safe(words));
                page.style(line, column).format(WORDS).set();
            }
            case SheetCell.Count(var number) -> page.value(line, column, number);
            case SheetCell.Money money -> {
                page.value(line, column, money.pounds());
                page.style(line, column).format(POUNDS).set();
            }
            case SheetCell.Day(var on) -> {
                page.value(line, column, on);
                page.style(line, column).format(DAY).set();
            }
            case SheetCell.Moment moment -> {
                page.value(line, column, moment.inLondon());
                page.style(line, column).format(MOMENT).set();
            }
            case SheetCell.Nothing() -> {}
        }
    }

    private static String safe(String words) {
        var fitting = words.length() <= MOST_LETTERS ? words : words.substring(0, MOST_LETTERS);
        return ESCAPE.matcher(fitting).replaceAll("_x005F_");
    }
}
