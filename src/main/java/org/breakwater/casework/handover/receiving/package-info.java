/**
 * A receiving team sees the children handed over to it, with a summary, and accepts or declines. It sees nothing else
 * of a case.
 */
@NullMarked
@NamedInterface("handover.receiving")
package org.breakwater.casework.handover.receiving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
