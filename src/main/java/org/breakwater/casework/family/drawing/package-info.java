/** The picture of a family. It is derived from the table beside it and says the same. */
@NullMarked
@NamedInterface("family.drawing")
package org.breakwater.casework.family.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
