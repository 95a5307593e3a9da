package org.breakwater.training.office.organisations;

import java.util.List;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/** Merges a place of work into another. @param found those that it could be */
public record MergePage(OrganisationRow row, List<OrganisationRow> found, MergeForm form, List<Problem> problems)
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
