/** Strategy discussions: considered, called with the agencies that are needed, and owed until held. */
@NullMarked
package org.breakwater.casework.meetings;

import org.jspecify.annotations.NullMarked;
