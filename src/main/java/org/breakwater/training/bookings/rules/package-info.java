/** By what rules places are given, from which day on. */
@NullMarked
package org.breakwater.training.bookings.rules;

import org.jspecify.annotations.NullMarked;
