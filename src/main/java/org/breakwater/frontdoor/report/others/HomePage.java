package org.breakwater.frontdoor.report.others;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Who else is there. */
public record HomePage(HomeForm form, List<Problem> problems, Here here) implements Page {}
