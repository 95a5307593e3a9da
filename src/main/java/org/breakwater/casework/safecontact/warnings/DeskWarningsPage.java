package org.breakwater.casework.safecontact.warnings;

import java.util.List;
import org.breakwater.web.Page;

/** The warnings at which someone must look again. */
public record DeskWarningsPage(List<WarningRow> warnings) implements Page {}
