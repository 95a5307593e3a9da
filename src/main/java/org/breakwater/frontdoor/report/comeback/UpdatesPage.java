package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Page;

/**
 * What somebody hears who comes back.
 *
 * @param sentence the one that everyone hears at this stage
 * @param who who told us
 * @param added how often they have told us more
 */
public record UpdatesPage(String sentence, CallerKind who, List<ReporterUpdates.Asked> questions, int added)
        implements Page {}
