/** Words of an agency that stay with the desk, found in a text that leaves it. */
@NullMarked
@NamedInterface("informationrequests.restrictedwords")
package org.breakwater.casework.informationrequests.restrictedwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
