package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Who it is about, and what to call them. */
public record WhoPage(WhoForm form, List<Problem> problems, Here here) implements Page {}
