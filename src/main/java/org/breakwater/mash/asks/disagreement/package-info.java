/** An agency that was asked disagrees with what is decided, or with nothing being decided. */
@NullMarked
package org.breakwater.mash.asks.disagreement;

import org.jspecify.annotations.NullMarked;
