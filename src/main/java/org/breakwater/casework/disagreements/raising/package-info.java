/** A disagreement as the person who raised it sees it, and how it is raised, escalated or agreed. */
@NullMarked
@NamedInterface("disagreements.raising")
package org.breakwater.casework.disagreements.raising;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
