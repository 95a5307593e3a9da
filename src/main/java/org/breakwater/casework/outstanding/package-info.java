/** Items that were outstanding when cases were closed, each with the team or the person that owns it since. */
@NullMarked
@NamedInterface("outstanding")
package org.breakwater.casework.outstanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
