package org.breakwater.training.office.externaltraining;

import java.util.List;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.completions.ExternalCompletionRow;
import org.breakwater.web.Page;

/** What nobody has looked at yet. */
public record ExternalTrainingToCheckPage(List<ExternalCompletionRow> rows, Catalogue catalogue) implements Page {

    public String titleOf(ExternalCompletionRow row) {
        return catalogue.titleOf(row.course());
    }

    public boolean areTooMany() {
        return rows.size() == ExternalCompletionRow.MOST;
    }
}
