package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Is the child in danger right now? */
public record DangerPage(DangerForm form, List<Problem> problems, Here here) implements Page {}
