/** Delegates check in with the code that is shown in the room; how that code is generated and verified. */
@NullMarked
package org.breakwater.training.checkin;

import org.jspecify.annotations.NullMarked;
