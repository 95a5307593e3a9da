package org.breakwater.mash.approval;

import java.util.UUID;

/** A decision, or an immediate action, awaits a second person. */
public record ApprovalRequested(UUID contactId) {}
