package org.breakwater.training.office.fees;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** One fee, and why it is waived. */
public record FeePage(FeeRow row, String title, WaiveFeeForm form, List<Problem> problems) implements Page {

    public String fee() {
        return FeesPage.said(row.pence());
    }
}
