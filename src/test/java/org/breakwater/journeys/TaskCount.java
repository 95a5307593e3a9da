package org.breakwater.journeys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The cost of one task, and its limit.
 *
 * @param pages every page that was shown, including the first and the confirmation
 * @param presses buttons and links pressed, and boxes ticked
 * @param aim what is limited
 * @param most the limit
 */
public record TaskCount(String task, int pages, int presses, Aim aim, int most) {

    private static final String LINE = "%-58s %5s %8s   %s";

    /** What the aim counts. */
    public enum Aim {
        PAGES,
        PRESSES
    }

    static TaskCount of(String task, Person person, Aim aim, int most) {
        return new TaskCount(task, person.pages(), person.presses(), aim, most);
    }

    public boolean isWithinItsAim() {
        return (aim == Aim.PAGES ? pages : presses) <= most;
    }

    /** One line of the table. */
    public String line() {
        var words = "at most %d %s%s"
                .formatted(most, aim.name().toLowerCase(Locale.ROOT), isWithinItsAim() ? "" : ": MISSED");
        return LINE.formatted(task, pages, presses, words);
    }

    /** The tasks as a table. */
    public static String table(List<TaskCount> counts) {
        var head = LINE.formatted("task", "pages", "presses", "aim");
        return String.join(
                "\n",
                Stream.concat(Stream.of(head), counts.stream().map(TaskCount::line))
                        .toList());
    }
}
