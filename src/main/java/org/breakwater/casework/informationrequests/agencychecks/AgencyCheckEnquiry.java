package org.breakwater.casework.informationrequests.agencychecks;

import java.time.Instant;

/**
 * The enquiry that agency checks are made for: work on a case that ends with a decision.
 *
 * @param name such as "MASH enquiry"
 * @param begun whether its deadline runs; until someone has rated the case, requests only count with one
 */
public record AgencyCheckEnquiry(String name, Instant dueAt, boolean begun) {}
