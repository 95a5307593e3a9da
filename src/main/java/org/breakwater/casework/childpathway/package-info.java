/** A child's pathway through the front door, as a declared table: the outcomes of each stage, and where each leads. */
@NullMarked
@NamedInterface("childpathway")
package org.breakwater.casework.childpathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
