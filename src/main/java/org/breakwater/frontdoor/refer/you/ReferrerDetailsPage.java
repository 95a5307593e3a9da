package org.breakwater.frontdoor.refer.you;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

public record ReferrerDetailsPage(ReferrerDetailsForm form, List<Problem> problems) implements Page {}
