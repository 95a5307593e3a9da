/** Matches with a warning that no one has confirmed or dismissed: until someone has, no child is handed over. */
@NullMarked
package org.breakwater.mash.uncheckedmatches;

import org.jspecify.annotations.NullMarked;
