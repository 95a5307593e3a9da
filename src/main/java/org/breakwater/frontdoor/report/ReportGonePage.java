package org.breakwater.frontdoor.report;

import org.breakwater.web.Page;

/**
 * What is shown to a browser that holds no draft, whatever it once held: nothing.
 *
 * @param finished whether they have just said that they have finished
 * @param stopped whether they ask what became of what they wrote
 */
public record ReportGonePage(boolean finished, boolean stopped, ReportReaders.Now now) implements Page {

    /** Whoever sees it may not be who wrote. */
    public boolean isNeutral() {
        return !finished && !stopped;
    }
}
