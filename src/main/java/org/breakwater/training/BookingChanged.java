package org.breakwater.training;

import java.util.UUID;

/** Something became of a booking that its learner has to be told. */
public record BookingChanged(UUID bookingId) {}
