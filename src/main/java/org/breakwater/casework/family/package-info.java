/** Family and household: relationships and who lives together, as a table and as a picture. */
@NullMarked
@NamedInterface("family")
package org.breakwater.casework.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
