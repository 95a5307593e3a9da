package org.breakwater.casework.accesslog;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;

/** Who has looked at this case or changed it, the latest first. */
public record AccessLogPage(Case theCase, List<AccessLogEntry> looks) implements CaseScreen {}
