package org.breakwater.training.office.elsewhere;

import java.util.List;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.CompletionRow;
import org.breakwater.web.Page;

/** What nobody has looked at yet. */
public record WaitingPage(List<CompletionRow> rows, Catalogue catalogue) implements Page {

    public String titleOf(CompletionRow row) {
        return catalogue.titleOf(row.course());
    }

    public boolean areTooMany() {
        return rows.size() == CompletionRow.MOST;
    }

    @Override
    public String toString() {
        return "WaitingPage[" + rows.size() + "]";
    }
}
