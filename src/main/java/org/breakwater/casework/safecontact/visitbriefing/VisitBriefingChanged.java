package org.breakwater.casework.safecontact.visitbriefing;

import java.util.UUID;

/** What a team must know before it visits or rings has changed since the child was handed over: its people are told. */
public record VisitBriefingChanged(UUID handoverId) {}
