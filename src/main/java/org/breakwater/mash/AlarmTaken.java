package org.breakwater.mash;

import java.util.UUID;

/** Someone at the desk has it: the calling stops. */
public record AlarmTaken(UUID contactId) {}
