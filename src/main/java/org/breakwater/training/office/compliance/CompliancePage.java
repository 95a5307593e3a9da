package org.breakwater.training.office.compliance;

import java.time.LocalDate;
import org.breakwater.training.compliance.Compliance;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/** The figures of some organisations. @param number of this page @param since the start date of its matrix */
public record CompliancePage(Compliance.Found found, int number, LocalDate since) implements Page {

    public @Nullable String previous() {
        return number > 1 ? "/training/office/compliance?page=" + (number - 1) : null;
    }

    public @Nullable String next() {
        return number * Compliance.aPage() < found.total() ? "/training/office/compliance?page=" + (number + 1) : null;
    }
}
