/**
 * Calendars and deadlines. Five calendars (elapsed hours; the office's working hours; England working days; one
 * school's days; calendar days, weeks and months), bank holidays, opening hours, and the deadline rules as data with
 * their sources: within a time, so long before a date, or not before it has passed. Every deadline explains itself in
 * sentences that add up. How days are counted is described once, in {@code docs/decisions/0003-day-zero.md}. This
 * module depends on none of the others, and never reads the clock: the caller passes the time in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.breakwater.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
