/** Attendance of people with a place, by course and by organisation, for the office. */
@NullMarked
package org.breakwater.training.office.attendance;

import org.jspecify.annotations.NullMarked;
