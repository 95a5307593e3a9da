package org.breakwater.training.office.organisations;

import java.util.List;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** One workplace. @param leads the addresses of the people who book for it */
public record OrganisationPage(
        OrganisationRow row,
        List<NamedOption> kinds,
        List<String> leads,
        OrganisationForm form,
        NameTrainingLeadForm lead,
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
        return "OrganisationPage[" + row.id() + "]";
    }
}
