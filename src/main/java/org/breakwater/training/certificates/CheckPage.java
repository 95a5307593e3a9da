package org.breakwater.training.certificates;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Somebody types what stands on a certificate. */
public record CheckPage(CheckForm form, List<Problem> problems) implements Page {

    @Override
    public String toString() {
        return "CheckPage[]";
    }
}
