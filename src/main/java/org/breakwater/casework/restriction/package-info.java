/** Access to a case restricted to named people. */
@NullMarked
@NamedInterface("restriction")
package org.breakwater.casework.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
