/** A second person approves decisions, or returns them for changes. */
@NullMarked
@NamedInterface("approval")
package org.breakwater.mash.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
