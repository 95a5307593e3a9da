package org.breakwater.training;

import java.util.UUID;

/** A booking has changed, and its learner has to be told. */
public record BookingChanged(UUID bookingId) {}
