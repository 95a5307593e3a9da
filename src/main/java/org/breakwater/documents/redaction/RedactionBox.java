package org.breakwater.documents.redaction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A redacted part of a page: from one square of a grid to another, or the whole page. The grid has ten columns, A to J,
 * and fourteen rows.
 *
 * @param page counted from 1
 * @param left the first column, counted from 0; right and bottom are the last ones
 */
public record RedactionBox(int page, int left, int top, int right, int bottom, Reason reason) {

    public static final int COLUMNS = 10;
    public static final int ROWS = 14;

    private static final Pattern SQUARE = Pattern.compile("([A-J])(\\d{1,2})");

    /** Why someone may not have it. */
    public enum Reason {
        THIRD_PARTY("About someone else"),
        POLICE("Police information"),
        REFERRER("Identifies who reported the concern"),
        NOT_THIS_CHILD("Not about this child"),
        OTHER("Another reason");

        private final String inWords;

        Reason(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    private record Square(int column, int row) {}

    public static RedactionBox wholePage(int page, Reason reason) {
        return new RedactionBox(page, 0, 0, COLUMNS - 1, ROWS - 1, reason);
    }

    /** From one corner to the other, in either order; empty if a corner is not a square of the grid. */
    public static Optional<RedactionBox> between(int page, String from, String to, Reason reason) {
        return square(from)
                .flatMap(one -> square(to)
                        .map(other -> new RedactionBox(
                                page,
                                Math.min(one.column(), other.column()),
                                Math.min(one.row(), other.row()),
                                Math.max(one.column(), other.column()),
                                Math.max(one.row(), other.row()),
                                reason)));
    }

    private static Optional<Square> square(String typed) {
        var found = SQUARE.matcher(typed.strip().toUpperCase(Locale.UK));
        if (!found.matches()) {
            return Optional.empty();
        }
        var row = Integer.parseInt(found.group(2));
        return row < 1 || row > ROWS
                ? Optional.empty()
                : Optional.of(new Square(found.group(1).charAt(0) - 'A', row - 1));
    }

    /** As stored: "1 B3-F5 POLICE". */
    public String kept() {
        var whole = left == 0 && top == 0 && right == COLUMNS - 1 && bottom == ROWS - 1;
        return page + " " + (whole ? "ALL" : name(left, top) + "-" + name(right, bottom)) + " " + reason.name();
    }

    /** Parses the output of {@link #kept()}. */
    public static RedactionBox read(String kept) {
        var words = kept.split(" ", 3);
        var page = Integer.parseInt(words[0]);
        var reason = Reason.valueOf(words[2]);
        if (words[1].equals("ALL")) {
            return wholePage(page, reason);
        }
        var corners = words[1].split("-", 2);
        return between(page, corners[0], corners[1], reason).orElseThrow();
    }

    public static String name(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row + 1);
    }
}
