package org.breakwater.training.lead.compliance;

import java.time.LocalDate;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.compliance.ComplianceFigures;
import org.breakwater.training.compliance.ComplianceForm;
import org.breakwater.training.compliance.ComplianceReminders;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;

/**
 * The compliance of one organisation's people.
 *
 * @param all before the filters
 * @param figures what the filters let through
 */
public record LeadCompliancePage(
        OrganisationRow organisation,
        ComplianceForm form,
        ComplianceFigures all,
        ComplianceFigures figures,
        ComplianceReminders.Outstanding outstanding,
        Catalogue catalogue,
        LocalDate since)
        implements Page {

    public String path() {
        return "/training/lead/" + organisation.id() + "/compliance";
    }
}
