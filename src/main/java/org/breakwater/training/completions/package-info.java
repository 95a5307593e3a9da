/** When someone last completed a course, here or elsewhere, and the prerequisites of a course. */
@NullMarked
package org.breakwater.training.completions;

import org.jspecify.annotations.NullMarked;
