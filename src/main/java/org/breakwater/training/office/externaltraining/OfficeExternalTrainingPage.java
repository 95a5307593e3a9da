package org.breakwater.training.office.externaltraining;

import java.util.List;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.externaltraining.ExternalTrainingRow;
import org.breakwater.web.Page;

/** Unreviewed external training. */
public record OfficeExternalTrainingPage(List<ExternalTrainingRow> rows, Catalogue catalogue) implements Page {

    public String titleOf(ExternalTrainingRow row) {
        return catalogue.titleOf(row.course());
    }

    public boolean areTooMany() {
        return rows.size() == ExternalTrainingRow.MOST;
    }
}
