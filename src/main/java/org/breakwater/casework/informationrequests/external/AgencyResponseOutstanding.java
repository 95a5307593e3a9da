package org.breakwater.casework.informationrequests.external;

import java.util.UUID;

/** An external agency was asked about this case and has not responded, and half its time, or all of it, is over. */
public record AgencyResponseOutstanding(UUID caseId) {}
