/** Meetings to plan, to postpone or cancel, and to record against those who were invited. */
@NullMarked
package org.breakwater.pathways.allegations.cases.plannedmeetings;

import org.jspecify.annotations.NullMarked;
