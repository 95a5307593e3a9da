/** Courses that are taken here: units to read, questions one at a time, and a completion with its certificate. */
@NullMarked
package org.breakwater.training.onlinecourses;

import org.jspecify.annotations.NullMarked;
