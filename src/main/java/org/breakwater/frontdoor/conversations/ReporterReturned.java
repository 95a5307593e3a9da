package org.breakwater.frontdoor.conversations;

import java.util.UUID;

/** The reporter came back with their phrase and answered or added something. Published in their transaction. */
public record ReporterReturned(UUID recordId) {}
