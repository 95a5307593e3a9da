/** Whether each child of a strategy discussion was seen, and whether a medical is needed. */
@NullMarked
package org.breakwater.casework.meetings.childseen;

import org.jspecify.annotations.NullMarked;
