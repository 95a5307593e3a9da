/** Everything that is known about a contact as one line in time, as at any date and time. */
@NullMarked
package org.breakwater.mash.chronology;

import org.jspecify.annotations.NullMarked;
