package org.breakwater.mash;

import java.time.Instant;
import java.util.UUID;

/** One watch wrote a card for the next, which must read it when its watch begins. */
public record CardWritten(UUID cardId, UUID contactId, Instant dueAt) {}
