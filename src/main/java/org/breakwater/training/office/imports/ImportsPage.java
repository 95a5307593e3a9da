package org.breakwater.training.office.imports;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.office.imports.file.ImportFault;
import org.breakwater.web.EnglishList;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Importing a file of a learning system.
 *
 * @param outcome the result; null if none was read
 * @param before earlier files, the latest first
 */
public record ImportsPage(
        ImportForm form,
        CompletionsImport.@Nullable Outcome outcome,
        List<Course> courses,
        List<ImportRow> before,
        List<Problem> problems)
        implements Page {

    private static final int SHOWN = 500;

    public CompletionsImport.Outcome.@Nullable Loaded loaded() {
        return outcome instanceof CompletionsImport.Outcome.Loaded loaded ? loaded : null;
    }

    /** The errors; empty if there are none. */
    public List<ImportFault> bad() {
        return outcome instanceof CompletionsImport.Outcome.Mend mend ? mend.lines() : List.of();
    }

    public List<ImportFault> shown() {
        return bad().size() <= SHOWN ? bad() : bad().subList(0, SHOWN);
    }

    /** Such as "3 records". */
    public static String records(int count) {
        return count == 1 ? "1 record" : "%,d records".formatted(count);
    }

    /** Such as "row 2" or "rows 2, 3 and 7", or their number if they would fill the page. */
    public static String rows(List<Integer> lines) {
        if (lines.size() > 30) {
            return "%,d of them".formatted(lines.size());
        }
        var numbers = lines.stream().map("%,d"::formatted).toList();
        return (numbers.size() == 1 ? "row " : "rows ") + EnglishList.and(numbers);
    }
}
