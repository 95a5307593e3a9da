/** Other cases at the same address, confirmed or dismissed by a person. */
@NullMarked
@NamedInterface("history.addresses")
package org.breakwater.casework.history.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
