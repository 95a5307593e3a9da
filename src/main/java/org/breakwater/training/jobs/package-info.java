/** Scheduled jobs for bookings. */
@NullMarked
package org.breakwater.training.jobs;

import org.jspecify.annotations.NullMarked;
