/** Who attends a strategy discussion for an agency that is invited, and which of the people it knows. */
@NullMarked
package org.breakwater.casework.meetings.agency;

import org.jspecify.annotations.NullMarked;
