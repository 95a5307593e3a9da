/** The reports that reached the partnership: what was said, by whom, how, and what would disclose who said it. */
@NullMarked
@NamedInterface("receivedreports")
package org.breakwater.frontdoor.receivedreports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
