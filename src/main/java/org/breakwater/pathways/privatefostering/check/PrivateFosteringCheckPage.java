package org.breakwater.pathways.privatefostering.check;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The four questions. */
public record PrivateFosteringCheckPage(PrivateFosteringCheckForm form, List<Problem> problems) implements Page {}
