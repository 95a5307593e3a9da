/** A trainer sends a message to everyone who has a place in their session. */
@NullMarked
package org.breakwater.training.registers.message;

import org.jspecify.annotations.NullMarked;
