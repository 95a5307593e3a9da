package org.breakwater.frontdoor.refer.household;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param place which child, counted from 1 */
public record ChildPage(ChildForm form, List<Problem> problems, int place) implements Page {}
