package org.breakwater.frontdoor.refer.story;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

public record StrengthsPage(StrengthsForm form, List<Problem> problems) implements Page {}
