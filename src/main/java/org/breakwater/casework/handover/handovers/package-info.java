/** Handovers as they are kept: a child handed over to a team, what the team said, and the deadlines of both. */
@NullMarked
@NamedInterface("handover.handovers")
package org.breakwater.casework.handover.handovers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
