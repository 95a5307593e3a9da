/** A trainer writes once to everybody who has a place in their session. */
@NullMarked
package org.breakwater.training.registers.message;

import org.jspecify.annotations.NullMarked;
