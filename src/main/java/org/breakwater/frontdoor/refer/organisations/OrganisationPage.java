package org.breakwater.frontdoor.refer.organisations;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** One organisation and everyone who is named there. */
public record OrganisationPage(
        OrganisationRow organisation, List<StaffRow> staff, LeadForm form, List<Problem> problems) implements Page {}
