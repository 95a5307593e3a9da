package org.breakwater.training.lead;

import java.util.List;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.LearnerRow;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.needs.NeedsPage;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/** What a lead says of somebody who has no address of their own. */
public record ColleaguePage(
        OrganisationRow organisation,
        LearnerRow person,
        Catalogue catalogue,
        ColleagueForm form,
        List<Problem> problems)
        implements Page {

    public String back() {
        return Led.pathOf(organisation.id());
    }

    public List<Choice> dutyChoices() {
        return NeedsPage.choices(catalogue.duties());
    }

    @Override
    public String toString() {
        return "ColleaguePage[" + person.id() + "]";
    }
}
