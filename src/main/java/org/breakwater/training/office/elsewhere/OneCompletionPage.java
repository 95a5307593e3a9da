package org.breakwater.training.office.elsewhere;

import java.util.List;
import org.breakwater.training.model.CompletionRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * One thing that somebody says they learned.
 *
 * @param title of the course
 * @param isOwn whether whoever looks at it said it of themselves
 */
public record OneCompletionPage(CompletionRow row, String title, boolean isOwn, RefuseForm form, List<Problem> problems)
        implements Page {

    @Override
    public String toString() {
        return "OneCompletionPage[" + row.id() + "]";
    }
}
