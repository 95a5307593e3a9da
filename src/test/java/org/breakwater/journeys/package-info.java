/** End-to-end journeys in a real browser, as different people, with scripts and without. */
@NullMarked
package org.breakwater.journeys;

import org.jspecify.annotations.NullMarked;
