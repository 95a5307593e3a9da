/** A social worker rates a contact: how urgent it is, and why. The rating sets the deadlines. */
@NullMarked
@NamedInterface("screening")
package org.breakwater.mash.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
