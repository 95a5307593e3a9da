package org.breakwater.training.office.compliance;

import java.time.LocalDate;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.compliance.ComplianceFigures;
import org.breakwater.training.compliance.ComplianceForm;
import org.breakwater.training.compliance.ComplianceReminders;
import org.breakwater.web.Page;

/**
 * The compliance of one organisation's people.
 *
 * @param all before the filters
 * @param figures what the filters let through
 */
public record OrganisationCompliancePage(
        ComplianceForm form,
        ComplianceFigures all,
        ComplianceFigures figures,
        ComplianceReminders.Outstanding outstanding,
        Catalogue catalogue,
        LocalDate since)
        implements Page {

    public String path() {
        return "/training/office/compliance/" + all.organisationId();
    }
}
