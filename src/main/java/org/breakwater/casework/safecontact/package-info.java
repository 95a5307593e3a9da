/** How people may be contacted safely, and how they must never be contacted. */
@NullMarked
@NamedInterface("safecontact")
package org.breakwater.casework.safecontact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
