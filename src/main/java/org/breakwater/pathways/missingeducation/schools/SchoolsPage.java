package org.breakwater.pathways.missingeducation.schools;

import java.util.List;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The schools, and another one. */
public record SchoolsPage(List<SchoolRow> all, SchoolsForm form, List<Problem> problems) implements Page {

    static final String ADDRESS = "/missing-education/schools";
}
