/** The units of an online course, one page each. */
@NullMarked
package org.breakwater.training.onlinecourses.units;

import org.jspecify.annotations.NullMarked;
