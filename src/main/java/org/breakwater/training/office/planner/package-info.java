/** A year of sessions by month and course, and the courses that have no day to come. */
@NullMarked
package org.breakwater.training.office.planner;

import org.jspecify.annotations.NullMarked;
