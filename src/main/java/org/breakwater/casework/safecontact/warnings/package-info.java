/** Hazards and warnings about a family, each with a review date. */
@NullMarked
@NamedInterface("safecontact.warnings")
package org.breakwater.casework.safecontact.warnings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
