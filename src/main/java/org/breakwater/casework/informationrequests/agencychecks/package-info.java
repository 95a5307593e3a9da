/** What a kind of case defines for agency checks: when its enquiry is due, and the effect of a response. */
@NullMarked
@NamedInterface("informationrequests.agencychecks")
package org.breakwater.casework.informationrequests.agencychecks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
