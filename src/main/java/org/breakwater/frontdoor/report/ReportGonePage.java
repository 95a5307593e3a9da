package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/**
 * What is shown to a browser without a draft, whatever it had before: nothing.
 *
 * @param finished whether they have just said that they have finished
 * @param stopped whether they ask what happened to their input
 * @param child whether the one who has finished is a child
 */
public record ReportGonePage(boolean finished, boolean stopped, boolean child, ReportReaders.Now now) implements Page {

    /** The reader may not be the writer. */
    public boolean isNeutral() {
        return !finished && !stopped;
    }
}
