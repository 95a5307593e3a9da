/** A child's way through the front door, as a declared table: which outcomes each stage has, and where each leads. */
@NullMarked
@NamedInterface("childpathway")
package org.breakwater.casework.childpathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
