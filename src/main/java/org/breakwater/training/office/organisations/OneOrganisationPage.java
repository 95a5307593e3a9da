package org.breakwater.training.office.organisations;

import java.util.List;
import org.breakwater.training.Named;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/** One place of work. @param leads the addresses of those who book for it */
public record OneOrganisationPage(
        OrganisationRow row,
        List<Named> kinds,
        List<String> leads,
        OrganisationForm form,
        LeadForm lead,
        List<Problem> problems)
        implements Page {

    public String path() {
        return OrganisationsController.pathOf(row.id());
    }

    public List<Choice> choices() {
        return kinds.stream().map(kind -> Choice.of(kind.id(), kind.name())).toList();
    }

    @Override
    public String toString() {
        return "OneOrganisationPage[" + row.id() + "]";
    }
}
