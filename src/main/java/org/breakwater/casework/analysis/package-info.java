/** The MASH analysis: what is known, what the worries are, what is working well. */
@NullMarked
@NamedInterface("analysis")
package org.breakwater.casework.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
