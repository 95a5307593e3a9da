/** Strategy discussions: considered, called with the required agencies, and outstanding until held. */
@NullMarked
package org.breakwater.casework.meetings;

import org.jspecify.annotations.NullMarked;
