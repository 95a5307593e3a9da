/**
 * What goes with a handover: the summary, the agencies' information, the report, the strategy discussions, each with
 * its sharing restriction.
 */
@NullMarked
@NamedInterface("handover.contents")
package org.breakwater.mash.handover.contents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
