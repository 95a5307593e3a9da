package org.breakwater.web.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An uploaded table, as CSV or as an Excel file, detected by its bytes. It is read whole or not at all, and an error is
 * a sentence that says what to do.
 */
public final class IncomingSheet {

    /** In bytes, as uploaded. Ten thousand lines with a name, an address, a course and a date need one megabyte. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Without the first one, which names the columns. */
    public static final int MOST_LINES = 10_000;

    public static final int MOST_COLUMNS = 100;

    /** In characters, of one cell. */
    public static final int MOST_LETTERS = 2_000;

    static final Unreadable NO_TABLE = new Unreadable("The selected file must be a CSV file or an Excel file (.xlsx)");

    private static final String ZIP = "PK";
    private static final String OLD_EXCEL = "\u00d0\u00cf\u0011\u00e0";
    private static final String PDF = "%PDF";

    private IncomingSheet() {}

    /** The result. */
    public sealed interface Outcome {}

    /** The lines below the header; empty ones are left out. */
    public record Read(List<String> head, List<Line> lines) implements Outcome {
        @Override
        public String toString() {
            return "Read[" + lines.size() + "]";
        }
    }

    /** @param why a sentence that says what to do */
    public record Unreadable(String why) implements Outcome {}

    /**
     * One line.
     *
     * @param number as a spreadsheet counts: the header is line 1
     * @param cells as many as there are columns; a date is written like 2027-03-01
     */
    public record Line(int number, List<String> cells) {
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    public static Outcome read(byte[] file) {
        if (file.length == 0) {
            return new Unreadable("The file is empty. Choose a file that contains records");
        }
        if (file.length > MOST_BYTES) {
            return new Unreadable("The file has more than 5 MB. Send it in parts");
        }
        var start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        if (start.equals(OLD_EXCEL)) {
            return new Unreadable("This is an old Excel file, or one with a password."
                    + " Save it without a password as a file that ends with .xlsx");
        }
        return start.startsWith(ZIP) ? IncomingExcel.read(file) : start.equals(PDF) ? NO_TABLE : IncomingCsv.read(file);
    }

    static Unreadable tooManyLines() {
        return new Unreadable("The file has more than 10,000 rows. Send it in parts");
    }
}
