package org.breakwater.training.office.organisations;

import java.util.List;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** Merges a workplace into another. @param found possible duplicates */
public record MergeOrganisationPage(
        OrganisationRow row, List<OrganisationRow> found, MergeOrganisationForm form, List<Problem> problems)
        implements Page {

    public String back() {
        return OrganisationsController.pathOf(row.id());
    }

    public String path() {
        return back() + "/merge";
    }

    public List<Choice> choices() {
        return found.stream()
                .map(one -> Choice.of(one.id().toString(), one.name()).hint(one.postcode()))
                .toList();
    }
}
