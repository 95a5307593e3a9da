package org.breakwater.frontdoor.refer.handing;

import java.util.List;
import org.breakwater.frontdoor.refer.draft.HandedRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * Handing a draft over, and what lies between this person and others.
 *
 * @param begun whether there is anything to hand over
 */
public record HandingPage(ColleagueForm form, List<Problem> problems, List<HandedRow> handed, boolean begun)
        implements Page {}
