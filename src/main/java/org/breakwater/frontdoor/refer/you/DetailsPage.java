package org.breakwater.frontdoor.refer.you;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

public record DetailsPage(DetailsForm form, List<Problem> problems) implements Page {}
