/** A trainer adds course materials to their own session, for before it or after. */
@NullMarked
package org.breakwater.training.registers.materials;

import org.jspecify.annotations.NullMarked;
