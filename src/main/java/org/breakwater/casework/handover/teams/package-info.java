/** The teams that take children on, as named in the profile, and the recipients of handovers for notifications. */
@NullMarked
@NamedInterface("handover.teams")
package org.breakwater.casework.handover.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
