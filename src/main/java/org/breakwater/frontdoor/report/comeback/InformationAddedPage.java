package org.breakwater.frontdoor.report.comeback;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.frontdoor.report.draft.ImmediateDangerSigns;
import org.breakwater.web.Page;

/**
 * What was added has arrived.
 *
 * @param child whether a child told us, and is spoken to as one
 * @param onlyFiles no words came with what was sent
 * @param danger the words say present danger, so 999 comes first
 * @param filesMissing not every file that came with the words could be kept
 * @param now whom to call beside it at this minute
 */
public record InformationAddedPage(
        boolean child, boolean onlyFiles, boolean danger, boolean filesMissing, ReportReaders.Now now) implements Page {

    /** What we think of danger; an adult who comes back may be in it too. */
    public String worried() {
        return child
                ? ImmediateDangerSigns.worried(true)
                : "From what you have told us, a child may be in danger. If you or a child could be hurt now, call"
                        + " 999.";
    }
}
