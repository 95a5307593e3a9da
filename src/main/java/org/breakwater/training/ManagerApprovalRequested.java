package org.breakwater.training;

import java.util.UUID;

/** A manager has to say whether somebody may go. */
public record ManagerApprovalRequested(UUID bookingId) {}
