/** Sessions and places for people's own calendars (RFC 5545 and 5546). */
@NullMarked
package org.breakwater.training.calendar;

import org.jspecify.annotations.NullMarked;
