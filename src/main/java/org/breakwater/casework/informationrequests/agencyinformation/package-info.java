/** What agencies were asked about a case, by when, and what they answered, as far as the reader may see it. */
@NullMarked
@NamedInterface("informationrequests.agencyinformation")
package org.breakwater.casework.informationrequests.agencyinformation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
