package org.breakwater.training.office.organisations;

import java.util.List;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;

/** Workplaces. @param like the search text */
public record OrganisationsPage(String like, List<OrganisationRow> rows, List<NamedOption> kinds) implements Page {

    public String kindOf(OrganisationRow row) {
        return row.isKindKnown() ? OrganisationRow.sector(kinds, row.kind()) : "sector not known";
    }

    public String pathOf(OrganisationRow row) {
        return OrganisationsController.pathOf(row.id());
    }
}
