package org.breakwater.mash;

import java.util.UUID;

/** A strategy discussion is called with an agency: its people are told now. */
public record AgencyCalled(UUID callId) {}
