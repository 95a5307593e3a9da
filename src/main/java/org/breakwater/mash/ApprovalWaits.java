package org.breakwater.mash;

import java.util.UUID;

/** A decision, or something done at once, waits for a second person. */
public record ApprovalWaits(UUID contactId) {}
