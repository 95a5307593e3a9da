/**
 * The contents of a handover: the agencies' information, the strategy discussions, the report, each with its sharing
 * restriction.
 */
@NullMarked
@NamedInterface("handover.contents")
package org.breakwater.casework.handover.contents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
