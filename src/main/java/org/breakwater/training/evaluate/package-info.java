/** Learners, and whoever sent them, say what a course did, by its own outcomes. */
@NullMarked
package org.breakwater.training.evaluate;

import org.jspecify.annotations.NullMarked;
