package org.breakwater.training.office.externaltraining;

import java.util.List;
import org.breakwater.documents.shelves.ShelfFile;
import org.breakwater.training.externaltraining.ExternalTrainingRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One entry of external training.
 *
 * @param paper its certificate; null if none was sent
 * @param title of the course
 * @param isOwn whether it is the reviewer's own entry
 */
public record OfficeExternalTrainingRecordPage(
        ExternalTrainingRow row,
        @Nullable ShelfFile paper,
        String title,
        boolean isOwn,
        RefuseExternalTrainingForm form,
        List<Problem> problems)
        implements Page {}
