/** The page that shows the check-in code in the room. */
@NullMarked
package org.breakwater.training.registers.checkincode;

import org.jspecify.annotations.NullMarked;
