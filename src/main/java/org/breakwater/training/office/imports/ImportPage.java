package org.breakwater.training.office.imports;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** One imported file. */
public record ImportPage(ImportRow row, UndoImportForm form, List<Problem> problems) implements Page {}
