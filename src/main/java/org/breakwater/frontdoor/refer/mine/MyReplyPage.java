package org.breakwater.frontdoor.refer.mine;

import java.util.List;
import java.util.UUID;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The form for an answer, or an addition.
 *
 * @param question the desk's question; empty for an addition
 * @param action where the form is sent
 */
public record MyReplyPage(
        UUID recordId, String reference, String question, String action, MyReplyForm form, List<Problem> problems)
        implements Page {

    @Override
    public String toString() {
        return "MyReplyPage[" + recordId + "]";
    }
}
