package org.breakwater.frontdoor.conversations;

import java.util.UUID;

/** The person who told us came back with their phrase and answered or added something. In their transaction. */
public record ReporterReturned(UUID recordId) {}
