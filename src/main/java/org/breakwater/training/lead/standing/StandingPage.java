package org.breakwater.training.lead.standing;

import java.time.LocalDate;
import org.breakwater.training.model.NeedFigures;
import org.breakwater.training.model.NeedsMet;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.web.Page;

/** How the people of one organisation stand. */
public record StandingPage(OrganisationRow organisation, NeedsMet.Found found, LocalDate since) implements Page {

    public NeedFigures figures() {
        return found.organisations().getFirst();
    }

    @Override
    public String toString() {
        return "StandingPage[" + organisation.id() + "]";
    }
}
