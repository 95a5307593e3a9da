package org.breakwater.frontdoor.referrals;

import java.time.Instant;
import java.util.UUID;

/** A professional says when the child goes home today: before then they must know what happens next. */
public record HomeTimeReported(UUID recordId, Instant goesHomeAt) {}
