package org.breakwater.training;

import java.util.UUID;

/** Somebody with a place is owed what was written to everybody in their session. */
public record SessionMessageSent(UUID messageId, UUID bookingId) {}
