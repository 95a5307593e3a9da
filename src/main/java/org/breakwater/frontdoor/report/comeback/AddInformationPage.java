package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The form for an answer, or an addition.
 *
 * @param question the desk’s question; empty for an addition
 * @param action where the form is sent
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
