package org.breakwater.training.office.compliance;

import java.time.LocalDate;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.compliance.Compliance;
import org.breakwater.training.compliance.ComplianceForm;
import org.breakwater.web.Page;

/** The compliance of the whole partnership by sector, to show to its board: small numbers are suppressed. */
public record PartnershipCompliancePage(
        ComplianceForm form, Compliance.Partnership found, Catalogue catalogue, LocalDate since) implements Page {}
