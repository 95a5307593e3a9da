/** Learners, and their managers or bookers, evaluate a course by its own outcomes. */
@NullMarked
package org.breakwater.training.evaluate;

import org.jspecify.annotations.NullMarked;
