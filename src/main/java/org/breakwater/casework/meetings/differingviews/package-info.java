/** Agencies that disagree with what a strategy discussion decided, in their own words. */
@NullMarked
package org.breakwater.casework.meetings.differingviews;

import org.jspecify.annotations.NullMarked;
