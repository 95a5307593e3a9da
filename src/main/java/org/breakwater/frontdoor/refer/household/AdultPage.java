package org.breakwater.frontdoor.refer.household;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param place which adult, counted from 1 */
public record AdultPage(AdultForm form, List<Problem> problems, int place, PostcodeLookup finder) implements Page {}
