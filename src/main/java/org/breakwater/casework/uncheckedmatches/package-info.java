/** Matches with a warning that no one has confirmed or dismissed: until someone has, no child is handed over. */
@NullMarked
@NamedInterface("uncheckedmatches")
package org.breakwater.casework.uncheckedmatches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
