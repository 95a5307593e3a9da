package org.breakwater.training.lead.colleagues;

import java.util.List;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.lead.ColleagueForm;
import org.breakwater.training.lead.LedOrganisation;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.training.needs.NeedsPage;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** The data of a colleague without an address, for their lead. */
public record ColleaguePage(
        OrganisationRow organisation,
        LearnerRow person,
        Catalogue catalogue,
        ColleagueForm form,
        List<Problem> problems)
        implements Page {

    public String back() {
        return LedOrganisation.pathOf(organisation.id());
    }

    public List<Choice> dutyChoices() {
        return NeedsPage.choices(catalogue.duties());
    }
}
