package org.breakwater.library.editor;

import java.util.List;
import org.breakwater.library.publishing.TextChecks;
import org.breakwater.library.rendering.TextDifference;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextPart;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * A version as it is being written, with what a good colleague would say, and how its readers would see it.
 *
 * @param preview as its readers see it; empty until it is asked for
 * @param changes from the version that it is written from
 * @param saysWhoApproves whether this person says who must approve it
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
