package org.breakwater.training.office.venues;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Every venue, and a new one. */
public record VenuesPage(List<VenueRow> rows, VenueForm form, List<Problem> problems) implements Page {}
