/**
 * Flags: that a child is known to another service of the partnership, and since when. What that service recorded needs
 * its own role.
 */
@NullMarked
@NamedInterface("flags")
package org.breakwater.casework.flags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
