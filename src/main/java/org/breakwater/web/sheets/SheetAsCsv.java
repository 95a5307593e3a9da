package org.breakwater.web.sheets;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as CSV. Text is quoted; dates, times and numbers are not. CSV has no other way to express the type of a cell,
 * and a spreadsheet that treats quoted values as text keeps leading zeros.
 */
final class SheetAsCsv {

    /** The format that spreadsheets recognise as a date and time; they treat it differently with a space in it. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private SheetAsCsv() {}

    static <R> String of(Sheet<R> sheet, List<R> rows) {
        var head = CsvText.line(sheet.columns().stream().map(Sheet.Column::head).toList());
        return Stream.concat(Stream.of(head), rows.stream().map(row -> line(sheet.cells(row))))
                .collect(Collectors.joining());
    }

    private static String line(List<SheetCell> cells) {
        return cells.stream().map(SheetAsCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Text(var words) -> CsvText.cell(words);
            case SheetCell.Count(var number) -> String.valueOf(number);
            case SheetCell.Money money -> money.pounds().toString();
            case SheetCell.Day(var on) -> on.toString();
            case SheetCell.Moment moment -> moment.inLondon().format(MOMENT);
            case SheetCell.Nothing() -> "";
        };
    }
}
