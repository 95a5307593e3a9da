package org.breakwater.frontdoor.report.you;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Who tells us, if they like to say. */
public record NamePage(NameForm form, List<Problem> problems, Here here) implements Page {}
