/** Children handed over to teams: the offer, its deadline, and what to do when a team declines. */
@NullMarked
@NamedInterface("handover")
package org.breakwater.mash.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
