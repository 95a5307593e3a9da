package org.breakwater.frontdoor.refer.family;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param place which agency, counted from 1 */
public record AgencyPage(AgencyForm form, List<Problem> problems, int place) implements Page {}
