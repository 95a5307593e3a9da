package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Who else is there, or knows. */
public record OthersPage(OthersForm form, List<Problem> problems, Here here) implements Page {}
