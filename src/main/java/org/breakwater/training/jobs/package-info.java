/** What time does to bookings. */
@NullMarked
package org.breakwater.training.jobs;

import org.jspecify.annotations.NullMarked;
