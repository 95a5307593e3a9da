/**
 * Whoever has a place says that they are there, with the code that shows in the room; how that code is made and
 * checked.
 */
@NullMarked
package org.breakwater.training.checkin;

import org.jspecify.annotations.NullMarked;
