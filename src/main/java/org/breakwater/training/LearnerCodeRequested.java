package org.breakwater.training;

import java.util.UUID;

/** Somebody wants to prove their address, to book or to see what they booked: a code is owed. */
public record LearnerCodeRequested(UUID proofId) {}
