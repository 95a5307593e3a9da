/** By when something must be done, as versioned data with its source. */
@NullMarked
@NamedInterface("deadlines")
package org.breakwater.time.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
