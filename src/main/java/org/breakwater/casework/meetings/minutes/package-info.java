/** A strategy discussion is recorded: who took part, what each of them shared, what was decided and agreed. */
@NullMarked
package org.breakwater.casework.meetings.minutes;

import org.jspecify.annotations.NullMarked;
