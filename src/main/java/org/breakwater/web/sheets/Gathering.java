package org.breakwater.web.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a file together as they come, and says when there are too many. */
final class Gathering {

    private final List<Incoming.Line> lines = new ArrayList<>();
    private @Nullable List<String> head;
    private Incoming.@Nullable Unreadable wrong;

    /** @return whether more may come */
    boolean add(int number, List<String> cells) {
        var tooLong = cells.stream().anyMatch(cell -> cell.length() > Incoming.MOST_LETTERS);
        if (tooLong || cells.size() > Incoming.MOST_COLUMNS) {
            wrong = new Incoming.Unreadable(
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
            lines.add(new Incoming.Line(number, ofWidth(cells, head.size())));
        }
        if (lines.size() > Incoming.MOST_LINES) {
            wrong = Incoming.tooManyLines();
        }
        return wrong == null;
    }

    private static List<String> ofWidth(List<String> cells, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                .toList();
    }

    Incoming.Outcome all() {
        if (wrong != null) {
            return wrong;
        }
        if (head == null) {
            return new Incoming.Unreadable("The file is empty. Choose the file with the table");
        }
        return new Incoming.Read(head, List.copyOf(lines));
    }
}
