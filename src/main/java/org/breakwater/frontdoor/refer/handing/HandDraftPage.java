package org.breakwater.frontdoor.refer.handing;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Handing a draft over, and what lies between this person and others.
 *
 * @param begun whether there is anything to hand over
 */
public record HandDraftPage(HandDraftForm form, List<Problem> problems, List<HandedDraftRow> handed, boolean begun)
        implements Page {}
