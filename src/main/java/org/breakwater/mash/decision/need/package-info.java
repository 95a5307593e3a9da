/** What the desk records with a decision for one child: the level of need, and how the family is told. */
@NullMarked
@NamedInterface("decision.need")
package org.breakwater.mash.decision.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
