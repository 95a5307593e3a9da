/** What people have read and answered of an online course, until they finish it, and what comes of that. */
@NullMarked
package org.breakwater.training.onlinecourses.attempts;

import org.jspecify.annotations.NullMarked;
