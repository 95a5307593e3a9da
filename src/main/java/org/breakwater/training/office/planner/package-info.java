/** A year of sessions by month and course, and the courses without a coming date. */
@NullMarked
package org.breakwater.training.office.planner;

import org.jspecify.annotations.NullMarked;
