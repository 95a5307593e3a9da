/** Shift handovers between the desk and the Emergency Duty Team, each read and acknowledged by the next shift. */
@NullMarked
@NamedInterface("shifthandovers")
package org.breakwater.mash.shifthandovers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
