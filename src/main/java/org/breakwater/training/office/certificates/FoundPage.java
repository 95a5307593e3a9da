package org.breakwater.training.office.certificates;

import java.util.List;
import java.util.Optional;
import org.breakwater.training.model.CertificateRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Certificates that were looked for. @param found empty when nothing was looked for yet */
public record FoundPage(FindForm form, Optional<List<CertificateRow>> found, List<Problem> problems) implements Page {

    @Override
    public String toString() {
        return "FoundPage[…]";
    }
}
