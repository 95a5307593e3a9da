package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** How to reach them safely; never by email. */
public record ReachPage(ReachForm form, List<Problem> problems, Here here) implements Page {}
