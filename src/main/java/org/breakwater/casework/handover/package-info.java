/** Children handed over to teams: the offer, its deadline, and what to do when a team declines. */
@NullMarked
@NamedInterface("handover")
package org.breakwater.casework.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
