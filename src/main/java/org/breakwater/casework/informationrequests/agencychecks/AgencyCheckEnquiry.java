package org.breakwater.casework.informationrequests.agencychecks;

import java.time.Instant;

/**
 * The enquiry that agency checks are made for: work on a case that ends with a decision.
 *
 * @param name such as "MASH enquiry"
 */
public record AgencyCheckEnquiry(String name, Instant dueAt) {}
