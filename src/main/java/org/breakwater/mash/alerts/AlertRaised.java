package org.breakwater.mash.alerts;

import java.util.UUID;

/** A contact cannot wait: a red one, or words that came back. Someone must be called until someone has it. */
public record AlertRaised(UUID contactId, boolean officeOpen) {}
