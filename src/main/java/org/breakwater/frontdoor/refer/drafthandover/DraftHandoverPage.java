package org.breakwater.frontdoor.refer.drafthandover;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Handing a draft over, and the pending handovers from and to this person.
 *
 * @param begun whether there is anything to hand over
 */
public record DraftHandoverPage(
        DraftHandoverForm form, List<Problem> problems, List<DraftHandoverRow> handed, boolean begun) implements Page {}
