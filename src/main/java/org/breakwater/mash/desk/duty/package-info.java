/**
 * Day and night. Before the desk closes it writes for the Emergency Duty Team what the night must know and do about a
 * contact; the night signs that it has read each card, and writes back what it did; the desk signs that it read that.
 * What is not read when the watch changes is told to a manager.
 */
@NullMarked
package org.breakwater.mash.desk.duty;

import org.jspecify.annotations.NullMarked;
