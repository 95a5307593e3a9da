/** Strategy discussions: considered, called with the agencies that are needed, and owed until held. */
@NullMarked
@NamedInterface("meetings")
package org.breakwater.mash.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
