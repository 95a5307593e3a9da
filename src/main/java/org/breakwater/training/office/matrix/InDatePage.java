package org.breakwater.training.office.matrix;

import java.time.LocalDate;
import org.breakwater.training.model.NeedFigures;
import org.breakwater.training.model.NeedsMet;
import org.breakwater.web.Page;

/** One organisation, each person with what they need. */
public record InDatePage(NeedsMet.Found found, LocalDate since) implements Page {

    public NeedFigures figures() {
        return found.organisations().getFirst();
    }
}
