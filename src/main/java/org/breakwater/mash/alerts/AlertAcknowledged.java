package org.breakwater.mash.alerts;

import java.util.UUID;

/** Someone at the desk has acknowledged it: the notifications stop. */
public record AlertAcknowledged(UUID contactId) {}
