/** Learners. */
@NullMarked
package org.breakwater.training.learners;

import org.jspecify.annotations.NullMarked;
