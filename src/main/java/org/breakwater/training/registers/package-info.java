/** Who came to a session: its trainer marks everybody, with a line or without, and adds whoever stands in the door. */
@NullMarked
package org.breakwater.training.registers;

import org.jspecify.annotations.NullMarked;
