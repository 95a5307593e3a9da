/** A training lead sees their organisation: its people, their bookings and its compliance. */
@NullMarked
package org.breakwater.training.lead;

import org.jspecify.annotations.NullMarked;
