package org.breakwater.web.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an Excel file. It is inspected before the library parses it. */
final class IncomingExcel {

    /** A format with a year in it is a date format; quoted or bracketed text is not part of it. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\[\\]]*+\\]|\\\\.");

    private IncomingExcel() {}

    /** One after the other: decompressed, a file can take more than a hundred megabytes. */
    static synchronized IncomingSheet.Outcome read(byte[] file) {
        try {
            var suspicious = new ExcelInspection(file).suspicious();
            return suspicious.isPresent() ? suspicious.get() : lines(file);
        } catch (IOException | RuntimeException broken) {
            // The library's message about a broken file may contain text from that file.
            return IncomingSheet.NO_TABLE;
        }
    }

    private static IncomingSheet.Outcome lines(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            var sheet = book.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
            if (sheet.isEmpty()) {
                return IncomingSheet.NO_TABLE;
            }
            var sheetLines = new SheetLines();
            try (var rows = sheet.get().openStream()) {
                for (var row = rows.iterator(); row.hasNext(); ) {
                    var next = row.next();
                    if (!sheetLines.add(next.getRowNum(), cells(next))) {
                        break;
                    }
                }
            }
            return sheetLines.all();
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(IncomingExcel::words).orElse(""));
        }
        return cells;
    }

    /**
     * A number that is not a date stays the number that it is: its line gets an error, and the file is not rejected.
     */
    private static String words(Cell cell) {
        if (!isDay(cell)) {
            return cell.getText();
        }
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | IllegalArgumentException noDay) {
            return cell.getText();
        }
    }

    private static boolean isDay(Cell cell) {
        return cell.getType() == CellType.NUMBER
                && cell.getValue() != null
                && Optional.ofNullable(cell.getDataFormatString())
                        .map(format -> NOT_FORMAT.matcher(format).replaceAll(""))
                        .filter(format -> format.matches("(?is).*y.*"))
                        .isPresent();
    }
}
