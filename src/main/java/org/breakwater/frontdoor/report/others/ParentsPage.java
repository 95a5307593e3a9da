package org.breakwater.frontdoor.report.others;

import java.util.List;
import org.breakwater.frontdoor.report.journey.Here;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Whether the parents know that we are being told. */
public record ParentsPage(ParentsForm form, List<Problem> problems, Here here) implements Page {}
