package org.breakwater.training.office.imports;

import java.util.List;
import org.breakwater.training.model.BroughtRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** One file that was brought in. */
public record BroughtPage(BroughtRow row, TakeBackForm form, List<Problem> problems) implements Page {

    @Override
    public String toString() {
        return "BroughtPage[" + row.id() + "]";
    }
}
