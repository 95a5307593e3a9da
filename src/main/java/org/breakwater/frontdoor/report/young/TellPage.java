package org.breakwater.frontdoor.report.young;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** What is happening, in their own words. */
public record TellPage(TellForm form, List<Problem> problems, Here here) implements Page {}
