package org.breakwater.library.editor;

import java.util.List;
import org.breakwater.library.publishing.TextChecks;
import org.breakwater.library.rendering.TextDifference;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextPart;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * A version as it is being written, with advice, and a preview.
 *
 * @param preview as its readers see it; empty until it is requested
 * @param changes from the version that it is based on
 * @param saysWhoApproves whether this person sets the required approvals
 */
public record WriteTextPage(
        WriteTextForm form,
        List<Problem> problems,
        TextChecks checks,
        List<TextPart> preview,
        TextNumbers numbers,
        TextDifference changes,
        boolean saysWhoApproves)
        implements Page {

    public boolean isNew() {
        return form.seen().equals("0");
    }
}
