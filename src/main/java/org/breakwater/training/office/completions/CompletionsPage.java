package org.breakwater.training.office.completions;

import java.util.List;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.forms.DateRangeForm;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The completions of a period. The page shows the first lines, and the file has them all. */
public record CompletionsPage(DateRangeForm days, List<CompletionRow> rows, Catalogue catalogue, List<Problem> problems)
        implements Page {

    private static final int SHOWN = 200;

    public List<CompletionRow> shown() {
        return rows.size() <= SHOWN ? rows : rows.subList(0, SHOWN);
    }

    public boolean areTooMany() {
        return rows.size() == CompletionRow.MOST;
    }

    public String count() {
        return rows.size() == 1 ? "1 record" : "%,d records".formatted(rows.size());
    }

    /** @param as {@code csv} or {@code xlsx} */
    public String file(String as) {
        return "/training/office/completions." + as + "?from=" + days.from() + "&until=" + days.until();
    }

    public String titleOf(CompletionRow row) {
        return catalogue.titleOf(row.course());
    }
}
