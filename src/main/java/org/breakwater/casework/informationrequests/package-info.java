/** The desk requests information from agencies: each once, with the minimum that it must see, and by a deadline. */
@NullMarked
@NamedInterface("informationrequests")
package org.breakwater.casework.informationrequests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
