/** When someone last completed a course, here, online or elsewhere, and what they have to complete before one. */
@NullMarked
package org.breakwater.training.completions;

import org.jspecify.annotations.NullMarked;
