package org.breakwater.mash.alerts;

import java.util.UUID;

/** Someone at the desk has it: the calling stops. */
public record AlertAcknowledged(UUID contactId) {}
