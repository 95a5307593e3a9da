/** The next step for the child of a decision, who does it, and who disagreed. */
@NullMarked
@NamedInterface("decisions.nextsteps")
package org.breakwater.casework.decisions.nextsteps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
