package org.breakwater.library.editor;

import java.util.List;
import org.breakwater.library.Difference;
import org.breakwater.library.Numbers;
import org.breakwater.library.Part;
import org.breakwater.library.TextChecks;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * A version as it is being written, with what a good colleague would say, and how its readers would see it.
 *
 * @param preview as its readers see it; empty until it is asked for
 * @param changes from the version that it is written from
 * @param saysWhoApproves whether this person says who must approve it
 */
public record WritePage(
        WriteForm form,
        List<Problem> problems,
        TextChecks checks,
        List<Part> preview,
        Numbers numbers,
        Difference changes,
        boolean saysWhoApproves)
        implements Page {

    public boolean isNew() {
        return form.seen().equals("0");
    }
}
