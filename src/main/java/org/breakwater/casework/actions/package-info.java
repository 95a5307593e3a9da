/** Agreed actions: who does what by when, and what is still outstanding. */
@NullMarked
@NamedInterface("actions")
package org.breakwater.casework.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
