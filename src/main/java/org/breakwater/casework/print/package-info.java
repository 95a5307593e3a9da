/** A whole case in print, as far as the person who prints it may see it. */
@NullMarked
@NamedInterface("print")
package org.breakwater.casework.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
