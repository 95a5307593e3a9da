package org.breakwater.frontdoor.refer.organisations;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The organisations that refer, each with its leads. */
public record OrganisationsPage(
        List<OrganisationRow> organisations,
        List<StaffRow> leads,
        OrganisationForm form,
        ForgetPinForm pin,
        List<Problem> problems)
        implements Page {

    public List<StaffRow> leadsOf(OrganisationRow organisation) {
        return leads.stream()
                .filter(lead -> lead.organisationId().equals(organisation.id()))
                .toList();
    }
}
