/** The check-in code in the room, and who used it. */
@NullMarked
package org.breakwater.training.register.checkincode;

import org.jspecify.annotations.NullMarked;
