package org.breakwater.casework.safecontact.warnings;

import java.util.List;
import org.breakwater.web.Page;

/** The warnings due for review. */
public record DeskWarningsPage(List<WarningRow> warnings) implements Page {}
