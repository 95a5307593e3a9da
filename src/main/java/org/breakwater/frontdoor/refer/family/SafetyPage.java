package org.breakwater.frontdoor.refer.family;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

public record SafetyPage(SafetyForm form, List<Problem> problems) implements Page {}
