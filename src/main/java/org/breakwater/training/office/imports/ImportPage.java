package org.breakwater.training.office.imports;

import java.util.List;
import org.breakwater.training.Course;
import org.breakwater.training.model.BadLine;
import org.breakwater.training.model.BroughtRow;
import org.breakwater.training.model.Importing;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file of a learning system is brought in.
 *
 * @param outcome what became of one; null when none was read
 * @param before the files of before, the latest first
 */
public record ImportPage(
        ImportForm form,
        Importing.@Nullable Outcome outcome,
        List<Course> courses,
        List<BroughtRow> before,
        List<Problem> problems)
        implements Page {

    private static final int SHOWN = 500;

    public Importing.Outcome.@Nullable Loaded loaded() {
        return outcome instanceof Importing.Outcome.Loaded loaded ? loaded : null;
    }

    /** What is to be mended; empty when nothing is. */
    public List<BadLine> bad() {
        return outcome instanceof Importing.Outcome.Mend mend ? mend.lines() : List.of();
    }

    public List<BadLine> shown() {
        return bad().size() <= SHOWN ? bad() : bad().subList(0, SHOWN);
    }

    /** Such as "3 lines". */
    public static String lines(int count) {
        return count == 1 ? "1 line" : "%,d lines".formatted(count);
    }

    /** Such as "2, 3, 7", or how many there are where they would fill the page. */
    public static String numbers(List<Integer> lines) {
        return lines.size() > 30
                ? "%,d of them".formatted(lines.size())
                : String.join(", ", lines.stream().map("%,d"::formatted).toList());
    }

    @Override
    public String toString() {
        return "ImportPage[" + bad().size() + "]";
    }
}
