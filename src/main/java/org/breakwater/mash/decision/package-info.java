/** The decision for each child: the next step, the reason and the level of need. */
@NullMarked
@NamedInterface("decision")
package org.breakwater.mash.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
