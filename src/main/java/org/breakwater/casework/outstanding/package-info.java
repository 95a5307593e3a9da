/** What was still owed when cases were closed, each with the team or the person whose it is since. */
@NullMarked
@NamedInterface("outstanding")
package org.breakwater.casework.outstanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
