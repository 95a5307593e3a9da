package org.breakwater.training.office.organisations;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The other workplace. @param like the search text */
public record MergeOrganisationForm(String like, String into) implements Form {

    /** One of the results. */
    Checked<UUID> check(List<OrganisationRow> shown) {
        var ask = new Questions();
        var chosen = shown.stream()
                .map(OrganisationRow::id)
                .filter(id -> id.toString().equals(into))
                .findFirst();
        ask.must(chosen.isPresent(), "into", "Select the organisation to merge into");
        return ask.then(chosen::orElseThrow);
    }
}
