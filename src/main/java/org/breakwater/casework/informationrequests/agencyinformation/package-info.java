/** The information requests about a case, their deadlines and responses, as far as the reader may see them. */
@NullMarked
@NamedInterface("informationrequests.agencyinformation")
package org.breakwater.casework.informationrequests.agencyinformation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
