/** Deadline rules, as versioned data with their sources. */
@NullMarked
@NamedInterface("deadlines")
package org.breakwater.time.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
