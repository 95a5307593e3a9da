/** A person's bookings, and the actions on them. */
@NullMarked
package org.breakwater.training.mine;

import org.jspecify.annotations.NullMarked;
