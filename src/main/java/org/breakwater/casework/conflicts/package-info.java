/** Conflicts of interest: staff who know the people in a case are excluded from it. */
@NullMarked
@NamedInterface("conflicts")
package org.breakwater.casework.conflicts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
