/** What each package and module adds to a printed case. */
@NullMarked
@NamedInterface("print.sections")
package org.breakwater.casework.print.sections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
