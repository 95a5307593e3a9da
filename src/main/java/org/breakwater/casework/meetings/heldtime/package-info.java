/** When a strategy discussion was held, corrected with a reason; what was recorded first is kept. */
@NullMarked
package org.breakwater.casework.meetings.heldtime;

import org.jspecify.annotations.NullMarked;
