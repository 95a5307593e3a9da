package org.breakwater.mash.desk.advice;

import org.breakwater.mash.model.AdviceRow;
import org.breakwater.web.Page;

/** One piece of advice. */
public record OneAdvicePage(AdviceRow row) implements Page {

    public String madeBy() {
        var by = row.contactMadeByName();
        return by == null ? "" : by;
    }
}
