/** Check for matches: people of other records who may be the same person, confirmed or dismissed. */
@NullMarked
@NamedInterface("family.matches")
package org.breakwater.casework.family.matches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
