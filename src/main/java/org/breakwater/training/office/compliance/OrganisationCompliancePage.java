package org.breakwater.training.office.compliance;

import java.time.LocalDate;
import org.breakwater.training.compliance.Compliance;
import org.breakwater.training.compliance.ComplianceFigures;
import org.breakwater.web.Page;

/** One organisation, each person with their training needs. */
public record OrganisationCompliancePage(Compliance.Found found, LocalDate since) implements Page {

    public ComplianceFigures figures() {
        return found.organisations().getFirst();
    }
}
