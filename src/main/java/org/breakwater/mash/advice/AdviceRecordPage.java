package org.breakwater.mash.advice;

import org.breakwater.web.Page;

/** One piece of advice. */
public record AdviceRecordPage(AdviceRecordRow row) implements Page {

    public String madeBy() {
        var by = row.contactMadeByName();
        return by == null ? "" : by;
    }
}
