/** Decisions about a child, each approved by a second person. Decisions are superseded, never edited. */
@NullMarked
@NamedInterface("decisions")
package org.breakwater.casework.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
