package org.breakwater.mash.handover;

import java.time.Instant;
import java.util.UUID;

/** A child is handed over to a team of this house: its people are told now, and when their answer is due. */
public record HandoverOffered(UUID handoverId, Instant dueAt) {}
