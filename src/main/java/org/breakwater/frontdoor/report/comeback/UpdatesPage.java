package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Page;

/**
 * The page for a reporter who comes back.
 *
 * @param sentence the fixed one at this stage
 * @param who the kind of reporter
 * @param added how many additions they have made
 */
public record UpdatesPage(String sentence, CallerKind who, List<ReporterUpdates.Asked> questions, int added)
        implements Page {}
