package org.breakwater.frontdoor.report.you;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** How and when to reach the person safely, and whether we may say that it was them. */
public record ReachPage(ReachForm form, List<Problem> problems, Here here) implements Page {}
