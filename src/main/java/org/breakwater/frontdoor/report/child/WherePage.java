package org.breakwater.frontdoor.report.child;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Where the child is now, and with whom. */
public record WherePage(WhereForm form, List<Problem> problems, Here here) implements Page {}
