/**
 * The beans of the time module that need no settings, and the check at start that we know this year's bank holidays.
 */
@NullMarked
package org.breakwater.time.wiring;

import org.jspecify.annotations.NullMarked;
