/** The reports that reached the partnership: what was reported, by whom, how, and what would reveal the reporter. */
@NullMarked
@NamedInterface("receivedreports")
package org.breakwater.frontdoor.receivedreports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
