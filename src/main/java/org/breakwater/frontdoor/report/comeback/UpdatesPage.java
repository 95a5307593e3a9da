package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Page;

/**
 * The page for a reporter who comes back.
 *
 * @param sentence the fixed one at this stage
 * @param who the kind of reporter
 * @param reference the one they were given when they sent it
 * @param added how many additions they have made
 */
public record UpdatesPage(
        String sentence, CallerKind who, String reference, List<ReporterUpdates.Asked> questions, int added)
        implements Page {}
