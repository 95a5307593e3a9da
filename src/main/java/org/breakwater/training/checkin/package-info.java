/** Whoever has a place says that they are there, with the code that shows in the room. */
@NullMarked
package org.breakwater.training.checkin;

import org.jspecify.annotations.NullMarked;
