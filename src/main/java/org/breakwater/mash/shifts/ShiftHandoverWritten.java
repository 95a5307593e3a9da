package org.breakwater.mash.shifts;

import java.time.Instant;
import java.util.UUID;

/** One watch wrote a card for the next, which must read it when its watch begins. */
public record ShiftHandoverWritten(UUID cardId, UUID contactId, Instant dueAt) {}
