/** Addresses by postcode, if the council has loaded them: people who write a referral choose instead of typing. */
@NullMarked
@NamedInterface("addresses")
package org.breakwater.frontdoor.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
