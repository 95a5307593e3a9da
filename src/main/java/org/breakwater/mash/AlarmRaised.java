package org.breakwater.mash;

import java.util.UUID;

/** A contact cannot wait: a red one, or words that came back. Somebody must be called until somebody has it. */
public record AlarmRaised(UUID contactId, boolean officeOpen) {}
