/** Check for matches: people of other records who may be the same person, confirmed or dismissed. */
@NullMarked
@NamedInterface("family.matching")
package org.breakwater.casework.family.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
