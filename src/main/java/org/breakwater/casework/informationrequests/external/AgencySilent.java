package org.breakwater.casework.informationrequests.external;

import java.util.UUID;

/**
 * An agency without an account was asked about this case and has not responded, and half of its time is over, or all of
 * it.
 */
public record AgencySilent(UUID caseId) {}
