package org.breakwater.mash.desk.warnings;

import java.util.List;
import org.breakwater.mash.model.WarningRow;
import org.breakwater.web.Page;

/** The warnings at which someone must look again. */
public record ToReviewPage(List<WarningRow> warnings) implements Page {}
