/** A trainer gives whoever comes to their session something to read, before it or after. */
@NullMarked
package org.breakwater.training.registers.materials;

import org.jspecify.annotations.NullMarked;
