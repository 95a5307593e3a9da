/**
 * Schools and others that refer. The partnership names the first lead of each; the lead maintains the other names
 * (docs/decisions/0054).
 */
@NullMarked
@NamedInterface("refer.organisations")
package org.breakwater.frontdoor.refer.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
