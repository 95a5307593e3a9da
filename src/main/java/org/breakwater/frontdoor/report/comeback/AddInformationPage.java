package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The form for an answer, or an addition.
 *
 * @param question what the desk asked; empty for anything else that somebody wants to say
 * @param action where the words go
 * @param child whether a child told us, and is spoken to as one
 */
public record AddInformationPage(
        AddInformationForm form, List<Problem> problems, String question, String action, boolean child)
        implements Page {

    @Override
    public String toString() {
        return "AddInformationPage[…]";
    }
}
