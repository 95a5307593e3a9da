package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.frontdoor.conversations.FixedFeedback;
import org.breakwater.web.Page;

/**
 * What somebody hears who comes back.
 *
 * @param added how often they have told us more
 */
public record ReporterUpdatesPage(FixedFeedback sentence, List<ReporterUpdates.Asked> questions, int added)
        implements Page {}
