/** The teams that take children on, as the profile names them. */
@NullMarked
@NamedInterface("handover.teams")
package org.breakwater.casework.handover.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
