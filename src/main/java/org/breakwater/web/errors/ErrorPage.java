package org.breakwater.web.errors;

import org.breakwater.web.FailedRequest;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong and what to do.
 *
 * @param reference for a report to us, if the fault is ours; else null
 */
public record ErrorPage(FailedRequest what, @Nullable String reference) implements Page {

    @Override
    public int status() {
        return what.status();
    }
}
