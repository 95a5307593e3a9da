/** A decision that a referrer or an agency disagrees with, as they see it. The desk answers. */
@NullMarked
@NamedInterface("disagreements")
package org.breakwater.frontdoor.disagreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
