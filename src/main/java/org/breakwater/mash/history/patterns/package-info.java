/** Patterns in a family's history, found by rules and reviewed by a manager. */
@NullMarked
package org.breakwater.mash.history.patterns;

import org.jspecify.annotations.NullMarked;
