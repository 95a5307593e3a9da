/** Everything that is known about a contact as one line in time, as it was at any past minute. */
@NullMarked
package org.breakwater.mash.desk.chronology;

import org.jspecify.annotations.NullMarked;
