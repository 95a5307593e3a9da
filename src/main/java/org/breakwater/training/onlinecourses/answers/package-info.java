/** All the answers to an online course, to check before they count. */
@NullMarked
package org.breakwater.training.onlinecourses.answers;

import org.jspecify.annotations.NullMarked;
