/**
 * Time is honest here. Four calendars (elapsed hours; the office's working hours; England working days; calendar days
 * and months), bank holidays, opening hours, and the deadline rules as data with their sources. Every deadline explains
 * itself in sentences that add up. How days are counted is written once, in {@code docs/decisions/0003-day-zero.md}.
 * This module knows none of the others, and never asks what time it is: who calls it says.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.breakwater.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
