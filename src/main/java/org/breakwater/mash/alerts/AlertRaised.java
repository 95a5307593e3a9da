package org.breakwater.mash.alerts;

import java.util.UUID;

/** A contact cannot wait: it is red, or a message has come back. Notifications go out until someone acknowledges it. */
public record AlertRaised(UUID contactId, boolean officeOpen) {}
