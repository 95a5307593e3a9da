/** Addresses for a postcode, where the council has loaded them: whoever writes a referral chooses instead of typing. */
@NullMarked
@NamedInterface("addresses")
package org.breakwater.frontdoor.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
