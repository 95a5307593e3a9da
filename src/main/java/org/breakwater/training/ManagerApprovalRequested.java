package org.breakwater.training;

import java.util.UUID;

/** A manager's approval is needed. */
public record ManagerApprovalRequested(UUID bookingId) {}
