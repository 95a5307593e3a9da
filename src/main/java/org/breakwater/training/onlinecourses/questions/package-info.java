/** The questions of an online course, one at a time. */
@NullMarked
package org.breakwater.training.onlinecourses.questions;

import org.jspecify.annotations.NullMarked;
