package org.breakwater.web.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.breakwater.web.Attachment;

/**
 * A table to export.
 *
 * @param name of the sheet in an Excel file: at most 31 characters, and none that Excel forbids
 * @param columns declared once, for both formats
 */
public record Sheet<R>(String name, List<Column<R>> columns) {

    /** @param head its name in the header */
    public record Column<R>(String head, Function<R, SheetCell> cell) {}

    /** The file format. */
    public enum As {
        CSV(CsvText.TYPE),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        As(String type) {
            this.type = type;
        }
    }

    /** The file, for download. @param saved its name, without extension */
    public Attachment file(As as, String saved, List<R> rows) {
        return switch (as) {
            case CSV -> new Attachment(csv(rows).getBytes(StandardCharsets.UTF_8), as.type, saved + ".csv");
            case XLSX -> new Attachment(excel(rows), as.type, saved + ".xlsx");
        };
    }

    public String csv(List<R> rows) {
        return SheetAsCsv.of(this, rows);
    }

    public byte[] excel(List<R> rows) {
        return SheetAsExcel.of(this, rows);
    }

    List<SheetCell> cells(R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }
}
