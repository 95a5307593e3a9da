/** A safeguarding lead signs a referral off, or comments on it; nothing waits for that. */
@NullMarked
@NamedInterface("refer.signoff")
package org.breakwater.frontdoor.refer.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
