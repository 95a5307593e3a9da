/** Places on a session: who has one, who is on the waiting list, who is next. */
@NullMarked
package org.breakwater.training.bookings;

import org.jspecify.annotations.NullMarked;
