package org.breakwater.frontdoor.refer.story;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

public record HappenedPage(HappenedForm form, List<Problem> problems) implements Page {}
