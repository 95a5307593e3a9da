package org.breakwater.web.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a file, with a maximum. */
final class SheetLines {

    private final List<IncomingSheet.Line> lines = new ArrayList<>();
    private @Nullable List<String> head;
    private IncomingSheet.@Nullable Unreadable wrong;

    /** @return whether there is room for more */
    boolean add(int number, List<String> cells) {
        var tooLong = cells.stream().anyMatch(cell -> cell.length() > IncomingSheet.MOST_LETTERS);
        if (tooLong || cells.size() > IncomingSheet.MOST_COLUMNS) {
            wrong = new IncomingSheet.Unreadable(
                    "Line %,d has more than we can read: at most 100 columns, and 2,000 letters in each"
                            .formatted(number));
            return false;
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (head == null) {
            head = List.copyOf(cells);
        } else {
            lines.add(new IncomingSheet.Line(number, ofWidth(cells, head.size())));
        }
        if (lines.size() > IncomingSheet.MOST_LINES) {
            wrong = IncomingSheet.tooManyLines();
        }
        return wrong == null;
    }

    private static List<String> ofWidth(List<String> cells, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                .toList();
    }

    IncomingSheet.Outcome all() {
        if (wrong != null) {
            return wrong;
        }
        if (head == null) {
            return new IncomingSheet.Unreadable("The file is empty. Choose a file that contains records");
        }
        return new IncomingSheet.Read(head, List.copyOf(lines));
    }
}
