package org.breakwater.casework.yearly;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A yearly table as its pathway declares it.
 *
 * @param title such as "Private fostering"
 * @param readBy whose table it is: a role has one
 * @param back the address and the text of the link back
 * @param year the year by which it counts
 * @param note above the table
 * @param sql answers a part, an item and a number for each combination that there is, as far as the actor may see the
 *     records; it is given the year as dates ({@code first}, {@code next}) and as instants ({@code from},
 *     {@code until}), and {@code now}
 */
public record YearlyTable(
        String title, Set<Role> readBy, Back back, TableYear year, String note, List<Section> sections, String sql) {

    public record Back(String href, String text) {}

    /** @param definition what exactly is counted */
    public record Section(String caption, String definition, List<Line> lines) {}

    /** @param item null for the sum of a part */
    public record Line(String text, String part, @Nullable String item) {

        public static Line all(String text, String part) {
            return new Line(text, part, null);
        }

        int of(List<YearlyRow> rows) {
            return rows.stream()
                    .filter(row -> row.part().equals(part))
                    .filter(row -> item == null || row.item().equals(item))
                    .mapToInt(YearlyRow::number)
                    .sum();
        }
    }

    /** The sum of a part, and then each item, also those of which there was none. */
    public static <E extends Enum<E>> Section byEach(
            String caption, String whole, String part, E[] items, Function<E, String> words, String definition) {
        var lines = Stream.concat(
                Stream.of(Line.all(whole, part)),
                Arrays.stream(items).map(item -> new Line(words.apply(item), part, item.name())));
        return new Section(caption, definition, lines.toList());
    }
}
