/** The stage of a disagreement, its steps, its statements, and the policy that defines them. */
@NullMarked
@NamedInterface("disagreements.stages")
package org.breakwater.casework.disagreements.stages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
