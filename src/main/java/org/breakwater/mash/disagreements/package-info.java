/** Professional disagreements with a decision: raised, answered, resolved or escalated. */
@NullMarked
@NamedInterface("disagreements")
package org.breakwater.mash.disagreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
