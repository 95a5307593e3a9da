/** What happens next for each child, with the reason, the level of need and the next step. */
@NullMarked
@NamedInterface("decision")
package org.breakwater.mash.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
