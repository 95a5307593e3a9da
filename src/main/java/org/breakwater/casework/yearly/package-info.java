/** The yearly tables of the pathways: what is counted, how it is defined, and the same as a file. */
@NullMarked
@NamedInterface("yearly")
package org.breakwater.casework.yearly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
