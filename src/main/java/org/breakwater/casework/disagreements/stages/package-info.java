/** Where a disagreement is, what its stage asks for, what was said, and the policy that says so. */
@NullMarked
@NamedInterface("disagreements.stages")
package org.breakwater.casework.disagreements.stages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
