/** The escalation of a disagreement: by the person who raised it, or automatically if no one at a stage may respond. */
@NullMarked
@NamedInterface("disagreements.escalation")
package org.breakwater.casework.disagreements.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
