package org.breakwater.training.lead.compliance;

import java.time.LocalDate;
import org.breakwater.training.compliance.Compliance;
import org.breakwater.training.compliance.ComplianceFigures;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;

/** The compliance of one organisation's people. */
public record LeadCompliancePage(OrganisationRow organisation, Compliance.Found found, LocalDate since)
        implements Page {

    public ComplianceFigures figures() {
        return found.organisations().getFirst();
    }
}
