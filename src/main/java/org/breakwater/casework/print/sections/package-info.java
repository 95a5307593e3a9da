/** What each noun and area adds to a case on paper. */
@NullMarked
@NamedInterface("print.sections")
package org.breakwater.casework.print.sections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
