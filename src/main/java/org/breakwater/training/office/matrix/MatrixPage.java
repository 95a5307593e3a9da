package org.breakwater.training.office.matrix;

import java.time.LocalDate;
import org.breakwater.training.model.NeedsMet;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/** The figures of some organisations. @param number of this page @param since from when its table holds */
public record MatrixPage(NeedsMet.Found found, int number, LocalDate since) implements Page {

    public @Nullable String previous() {
        return number > 1 ? "/training/office/matrix?page=" + (number - 1) : null;
    }

    public @Nullable String next() {
        return number * NeedsMet.aPage() < found.total() ? "/training/office/matrix?page=" + (number + 1) : null;
    }
}
