/**
 * Holds off floods without asking anybody to prove that they are human, and without keeping a network address: what the
 * public may send is counted in memory, under names that mean nothing tomorrow.
 */
@NullMarked
@NamedInterface("limits")
package org.breakwater.web.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
