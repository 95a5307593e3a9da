/** Several people who were invited to a strategy discussion, recorded on one page with their attendance. */
@NullMarked
package org.breakwater.casework.meetings.participants;

import org.jspecify.annotations.NullMarked;
