package org.breakwater.training.office.imports;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** One file that was brought in. */
public record ImportPage(ImportRow row, UndoImportForm form, List<Problem> problems) implements Page {}
