/** The rules by which places are allocated, with their start dates. */
@NullMarked
package org.breakwater.training.bookings.rules;

import org.jspecify.annotations.NullMarked;
