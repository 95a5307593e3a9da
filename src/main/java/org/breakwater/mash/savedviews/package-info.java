/** Saved views of the desk's list: for their owner alone. */
@NullMarked
package org.breakwater.mash.savedviews;

import org.jspecify.annotations.NullMarked;
