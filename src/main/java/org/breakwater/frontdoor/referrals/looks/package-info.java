/** Who of those with whom a referral is shared has looked at it, by name. */
@NullMarked
@NamedInterface("referrals.looks")
package org.breakwater.frontdoor.referrals.looks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
