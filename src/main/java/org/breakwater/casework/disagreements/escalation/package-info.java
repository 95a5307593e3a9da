/** How a disagreement goes up: by whoever raised it, or by itself where no one at a stage may answer. */
@NullMarked
@NamedInterface("disagreements.escalation")
package org.breakwater.casework.disagreements.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
