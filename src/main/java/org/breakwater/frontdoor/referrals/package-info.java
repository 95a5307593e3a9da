/** Referrals by professionals. */
@NullMarked
@NamedInterface("referrals")
package org.breakwater.frontdoor.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
