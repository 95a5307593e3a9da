/** Patterns in a family's history, found by rules and reviewed by a manager. */
@NullMarked
@NamedInterface("history.patterns")
package org.breakwater.casework.history.patterns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
