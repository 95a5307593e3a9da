package org.breakwater.mash.approval;

import java.util.UUID;

/** A decision, or something done at once, waits for a second person. */
public record ApprovalRequested(UUID contactId) {}
