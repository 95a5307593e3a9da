package org.breakwater.frontdoor.refer.mine;

import java.util.List;
import java.util.UUID;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Room for an answer, or for more.
 *
 * @param question what the desk asks; empty for something to add
 * @param action where the words go
 */
public record MyReplyPage(
        UUID recordId, String reference, String question, String action, MyReplyForm form, List<Problem> problems)
        implements Page {

    @Override
    public String toString() {
        return "MyReplyPage[" + recordId + "]";
    }
}
