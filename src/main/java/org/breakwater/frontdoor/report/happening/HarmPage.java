package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Injuries that were seen, and words that were said. */
public record HarmPage(HarmForm form, List<Problem> problems, Here here) implements Page {}
