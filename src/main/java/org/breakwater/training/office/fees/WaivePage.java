package org.breakwater.training.office.fees;

import java.util.List;
import org.breakwater.training.model.FeeRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** One fee, and why it is not owed after all. */
public record WaivePage(FeeRow row, String title, WaiveForm form, List<Problem> problems) implements Page {

    public String fee() {
        return FeesPage.said(row.pence());
    }

    @Override
    public String toString() {
        return "WaivePage[" + row.id() + "]";
    }
}
