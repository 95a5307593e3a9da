/** The teams that take children on, as the profile names them, and whose a handover is for who must tell them. */
@NullMarked
@NamedInterface("handover.teams")
package org.breakwater.casework.handover.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
