/** Handovers as stored: a child handed over to a team, the team's response, and the deadlines. */
@NullMarked
@NamedInterface("handover.handovers")
package org.breakwater.casework.handover.handovers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
